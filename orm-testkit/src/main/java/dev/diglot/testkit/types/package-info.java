/** Values of every type, there and back. */
@NullMarked
package dev.diglot.testkit.types;

import org.jspecify.annotations.NullMarked;
