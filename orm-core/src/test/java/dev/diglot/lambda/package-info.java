/** Java bodies as SQL. */
@NullMarked
package dev.diglot.lambda;

import org.jspecify.annotations.NullMarked;
