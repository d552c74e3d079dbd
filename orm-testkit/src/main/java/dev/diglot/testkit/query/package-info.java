/** Reading, and writing by query. */
@NullMarked
package dev.diglot.testkit.query;

import org.jspecify.annotations.NullMarked;
