/**
 * Rows to entities, collections, graphs, projections.
 *
 * <p>To read first: {@link dev.diglot.loading.Loader}, which runs compiled queries for one session.
 * {@code ReadingPlan} decides how the parts of a row are read, {@code ResultReading} reads the
 * rows, {@code Assembly} makes entities of them, and {@code FetchAhead} loads what was asked for
 * ahead. {@code ResultGroup} and {@code Siblings} know what one result brought, so that the touch
 * of one collection, reference or deferred value loads those of all.
 */
@NullMarked
package dev.diglot.loading;

import org.jspecify.annotations.NullMarked;
