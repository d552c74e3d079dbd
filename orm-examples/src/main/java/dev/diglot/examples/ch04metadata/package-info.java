/** Chapter 4: metadata, the tables as objects to read, sort, print and create. */
@NullMarked
package dev.diglot.examples.ch04metadata;

import org.jspecify.annotations.NullMarked;
