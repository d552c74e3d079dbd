package dev.diglot.lambda;

import dev.diglot.sql.tree.Node;

/**
 * The result of {@code compareTo}: until it meets zero, nobody needs its number.
 *
 * @param left the left operand
 * @param right the right operand
 * @param sign whether Java's result is only ever -1, 0 or 1, so that it may be used as a number
 */
public record ComparedTerm(Node left, Node right, boolean sign) implements Term {

  @Override
  public Class<?> type() {
    return int.class;
  }
}
