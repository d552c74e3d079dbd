/** Rows to entities, collections, graphs, projections. */
@NullMarked
package dev.diglot.loading;

import org.jspecify.annotations.NullMarked;
