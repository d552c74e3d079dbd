package dev.diglot.guides;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Embeddable;

// tag::address[]
@Embeddable
public record Address(String street, @Column(length = 80) String city) {}
// end::address[]
