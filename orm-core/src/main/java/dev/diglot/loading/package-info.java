/** Rows to entities: collections, graphs and projections, loaded for whole results at a time. */
@NullMarked
package dev.diglot.loading;

import org.jspecify.annotations.NullMarked;
