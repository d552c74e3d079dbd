/** Counts what goes over the wire to PostgreSQL: statements, and how often a client waits. */
@NullMarked
package dev.diglot.benchmarks.wire;

import org.jspecify.annotations.NullMarked;
