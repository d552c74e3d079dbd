/** Diglot against hand-written JDBC: the scenarios, the databases, the runner. */
@NullMarked
package dev.diglot.benchmarks;

import org.jspecify.annotations.NullMarked;
