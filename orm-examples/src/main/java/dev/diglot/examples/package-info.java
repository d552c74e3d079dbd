/** The tutorial's chapters, one package each, and the tour that runs them all. */
@NullMarked
package dev.diglot.examples;

import org.jspecify.annotations.NullMarked;
