/** Chapter 6: PostgreSQL's types and their operators. */
@NullMarked
package dev.diglot.examples.ch06postgres;

import org.jspecify.annotations.NullMarked;
