/** A complete dialect as somebody outside writes it: {@code docs/dialects.md} shows it. */
@NullMarked
package dev.diglot.testkit.hsqldb;

import org.jspecify.annotations.NullMarked;
