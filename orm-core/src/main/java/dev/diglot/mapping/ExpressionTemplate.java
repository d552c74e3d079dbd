package dev.diglot.mapping;

import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Origin;

/**
 * The expression of a computed property or hybrid, built once. Whoever uses it puts the origin at
 * hand in the place of {@code self}. Its paths may name other computed properties and hybrids.
 *
 * @param self the entity's place in the expression
 * @param node the expression, unresolved
 */
public record ExpressionTemplate(Origin self, Node node) {}
