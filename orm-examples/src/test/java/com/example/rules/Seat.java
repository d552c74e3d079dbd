package com.example.rules;

import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import org.jspecify.annotations.Nullable;

/** A seat, in a row or for itself. */
// tag::use[]
@Entity
@OnlyOnce({"number", "rowName"})
public record Seat(@Id int id, int number, @Nullable String rowName) {}
// end::use[]
