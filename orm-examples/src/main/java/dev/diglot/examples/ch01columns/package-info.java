/** Chapter 1: column properties, computed by the database and read with the row. */
@NullMarked
package dev.diglot.examples.ch01columns;

import org.jspecify.annotations.NullMarked;
