/** One Java value to one SQL value and back. */
@NullMarked
package dev.diglot.type;

import org.jspecify.annotations.NullMarked;
