/** Java methods and lambdas as SQL, from the mapping to a real database. */
@NullMarked
package dev.diglot.hybrid;

import org.jspecify.annotations.NullMarked;
