/** Jimmer: immutable entities and typed queries that its annotation processor generates. */
@NullMarked
package dev.diglot.benchmarks.jimmer;

import org.jspecify.annotations.NullMarked;
