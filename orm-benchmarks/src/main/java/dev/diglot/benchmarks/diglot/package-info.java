/** Diglot's entities and its two contenders. */
@NullMarked
package dev.diglot.benchmarks.diglot;

import org.jspecify.annotations.NullMarked;
