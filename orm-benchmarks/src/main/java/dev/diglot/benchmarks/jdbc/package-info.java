/** Hand-written JDBC: the baseline, and the best that is known for each database. */
@NullMarked
package dev.diglot.benchmarks.jdbc;

import org.jspecify.annotations.NullMarked;
