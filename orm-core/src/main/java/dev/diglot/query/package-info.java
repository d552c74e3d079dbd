/**
 * Entity queries as immutable values.
 *
 * <p>To read first: {@link dev.diglot.query.Query}, which users write; it keeps what was said in a
 * {@code QuerySpec}. {@code QueryCompiler} turns that into a {@link
 * dev.diglot.query.CompiledQuery}, a statement over tables and the meaning of its columns, with
 * {@code StatementResolver} for the tree and {@code PathResolver} for paths. {@link
 * dev.diglot.query.StatementCache} keeps the statement for queries of the same shape. Updates,
 * inserts and merges go the same way: a class for users, a spec, a compiler.
 */
@NullMarked
package dev.diglot.query;

import org.jspecify.annotations.NullMarked;
