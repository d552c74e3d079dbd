package dev.diglot.sql.tree;

/**
 * The elements that a to-many relationship of an entity outside the subquery has; not yet resolved
 * to tables and to the condition that links them to their owner.
 *
 * @param collection the path from the owner's place to the relationship
 * @param origin the occurrence of the elements' entity
 */
public record ElementSource(PathNode collection, Origin origin) implements Source {}
