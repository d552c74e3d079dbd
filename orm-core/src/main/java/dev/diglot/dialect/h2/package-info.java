/** H2's dialect: what differs from the standard. */
@NullMarked
package dev.diglot.dialect.h2;

import org.jspecify.annotations.NullMarked;
