package dev.diglot.sql.tree;

/**
 * An entity that is not yet resolved to its table.
 *
 * @param origin the occurrence, whose entity is not null
 */
public record EntitySource(Origin origin) implements Source {}
