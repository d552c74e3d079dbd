/** Hibernate's entities and its two contenders. */
@NullMarked
package dev.diglot.benchmarks.hibernate;

import org.jspecify.annotations.NullMarked;
