/** What changed, in what order to write it. */
@NullMarked
package dev.diglot.unitofwork;

import org.jspecify.annotations.NullMarked;
