/** Entity queries as immutable values. */
@NullMarked
package dev.diglot.query;

import org.jspecify.annotations.NullMarked;
