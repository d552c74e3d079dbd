/** Turns what was measured into pages and pictures. */
@NullMarked
package dev.diglot.benchmarks.report;

import org.jspecify.annotations.NullMarked;
