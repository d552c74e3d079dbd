/** Ebean, its entities enhanced when they are compiled. */
@NullMarked
package dev.diglot.benchmarks.ebean;

import org.jspecify.annotations.NullMarked;
