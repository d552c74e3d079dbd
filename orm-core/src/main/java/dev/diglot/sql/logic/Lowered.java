package dev.diglot.sql.logic;

import dev.diglot.sql.tree.Node;

/**
 * An expression in SQL's own terms.
 *
 * @param node the expression
 * @param nullable whether its value may be null where Java gets to it
 * @param changed whether something of it was made for Java, so that its text is free to choose
 */
record Lowered(Node node, boolean nullable, boolean changed) {}
