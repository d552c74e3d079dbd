package dev.diglot.chinook;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Embeddable;
import org.jspecify.annotations.Nullable;

/** Where somebody lives, or a bill goes. */
@Embeddable
record Address(
    @Column(name = "Address", length = 70) @Nullable String street,
    @Column(name = "City", length = 40) @Nullable String city,
    @Column(name = "State", length = 40) @Nullable String state,
    @Column(name = "Country", length = 40) @Nullable String country,
    @Column(name = "PostalCode", length = 10) @Nullable String postalCode) {}
