package dev.diglot.sql.tree;

/**
 * Whether a subquery has rows.
 *
 * @param subquery the subquery
 */
public record ExistsNode(Select subquery) implements ConditionNode, Leaf {}
