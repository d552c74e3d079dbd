/** Chapter 2: hybrids, Java methods that run on an instance and in a query. */
@NullMarked
package dev.diglot.examples.ch02hybrids;

import org.jspecify.annotations.NullMarked;
