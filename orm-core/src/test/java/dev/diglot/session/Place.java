package dev.diglot.session;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Embeddable;

/** Where something is. */
@Embeddable
record Place(@Column Integer north, @Column Integer east) {}
