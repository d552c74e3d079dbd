package dev.diglot.sql.tree;

/**
 * A column and the value it is given.
 *
 * @param column the column's name, unquoted
 * @param value the value
 */
public record Assignment(String column, Node value) {}
