package com.example.geo;

import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.Index;
import java.util.List;

/** A café somewhere. */
// tag::entity[]
@Entity
public record Cafe(@Id String name, @Index(method = "gist") Point place, List<Point> terrace) {}
// end::entity[]
