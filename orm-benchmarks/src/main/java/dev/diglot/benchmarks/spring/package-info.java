/** Spring JDBC. */
@NullMarked
package dev.diglot.benchmarks.spring;

import org.jspecify.annotations.NullMarked;
