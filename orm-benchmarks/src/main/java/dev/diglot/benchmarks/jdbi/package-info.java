/** JDBI. */
@NullMarked
package dev.diglot.benchmarks.jdbi;

import org.jspecify.annotations.NullMarked;
