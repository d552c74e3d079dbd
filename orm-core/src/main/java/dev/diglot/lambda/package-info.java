/** Symbolic values to sql expressions, through a registry of method translations. */
@NullMarked
package dev.diglot.lambda;

import org.jspecify.annotations.NullMarked;
