/** Chapter 10: several databases side by side. */
@NullMarked
package dev.diglot.examples.ch10binds;

import org.jspecify.annotations.NullMarked;
