/** Ujorm: entities that are maps of typed keys, queries made of the same keys. */
@NullMarked
package dev.diglot.benchmarks.ujorm;

import org.jspecify.annotations.NullMarked;
