/** Chapter 8: when a row was created and last updated, kept by the database. */
@NullMarked
package dev.diglot.examples.ch08tracking;

import org.jspecify.annotations.NullMarked;
