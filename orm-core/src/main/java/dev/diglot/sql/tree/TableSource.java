package dev.diglot.sql.tree;

/**
 * A table.
 *
 * @param table its name
 * @param origin the occurrence
 */
public record TableSource(TableName table, Origin origin) implements Source {}
