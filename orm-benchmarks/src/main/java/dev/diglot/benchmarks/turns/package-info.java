/** Measures all contenders side by side in one virtual machine, a few milliseconds each in turn. */
@NullMarked
package dev.diglot.benchmarks.turns;

import org.jspecify.annotations.NullMarked;
