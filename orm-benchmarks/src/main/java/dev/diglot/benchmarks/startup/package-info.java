/**
 * What is measured in virtual machines of its own: the time to the first row, the memory that a
 * managed entity takes, and the size of the jars.
 */
@NullMarked
package dev.diglot.benchmarks.startup;

import org.jspecify.annotations.NullMarked;
