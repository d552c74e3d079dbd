/** What every contender reads and writes: the tables, their rows, the questions asked. */
@NullMarked
package dev.diglot.benchmarks.domain;

import org.jspecify.annotations.NullMarked;
