/** Chapter 9: a table that refers to itself, as a tree. */
@NullMarked
package dev.diglot.examples.ch09trees;

import org.jspecify.annotations.NullMarked;
