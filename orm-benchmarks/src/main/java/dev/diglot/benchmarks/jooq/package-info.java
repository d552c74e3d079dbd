/** jOOQ. */
@NullMarked
package dev.diglot.benchmarks.jooq;

import org.jspecify.annotations.NullMarked;
