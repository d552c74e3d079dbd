/** Chapter 7: full-text search, and a mixin for it. */
@NullMarked
package dev.diglot.examples.ch07search;

import org.jspecify.annotations.NullMarked;
