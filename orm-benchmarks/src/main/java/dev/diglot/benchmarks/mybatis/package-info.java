/** MyBatis. */
@NullMarked
package dev.diglot.benchmarks.mybatis;

import org.jspecify.annotations.NullMarked;
