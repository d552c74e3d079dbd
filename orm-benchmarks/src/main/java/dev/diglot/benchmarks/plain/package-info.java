/** Plain objects, and the statements that libraries without a mapping of their own are given. */
@NullMarked
package dev.diglot.benchmarks.plain;

import org.jspecify.annotations.NullMarked;
