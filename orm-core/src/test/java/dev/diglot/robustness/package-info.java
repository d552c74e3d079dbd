/** Bad input: hostile texts and names, nulls, nothing, too much, too deep, too many at once. */
@NullMarked
package dev.diglot.robustness;

import org.jspecify.annotations.NullMarked;
