package dev.diglot.sql.tree;

/**
 * The rows of a subquery in {@code from}; its columns are named by the aliases of its items.
 *
 * @param select the subquery
 * @param origin the occurrence
 */
public record SelectSource(Select select, Origin origin) implements Source {}
