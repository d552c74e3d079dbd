/**
 * What queries and writes by query say, compiled to statements and what their rows mean.
 *
 * <p>To read first: {@link dev.diglot.query.QuerySpec}, in which a query of the session keeps what
 * was said. {@link dev.diglot.query.QueryCompiler} turns that into a {@link
 * dev.diglot.query.CompiledQuery}, a statement over tables and the meaning of its columns, with
 * {@code StatementResolver} for the tree and {@code PathResolver} for paths. {@link
 * dev.diglot.query.StatementCache} keeps the statement for queries of the same shape. Updates,
 * inserts and merges go the same way: a class for users, a spec, a compiler. Nothing here is
 * exported.
 */
@NullMarked
package dev.diglot.query;

import org.jspecify.annotations.NullMarked;
