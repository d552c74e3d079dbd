/** The suite: one class to extend, with an area of the dialect in each nested class. */
@NullMarked
package dev.diglot.testkit;

import org.jspecify.annotations.NullMarked;
