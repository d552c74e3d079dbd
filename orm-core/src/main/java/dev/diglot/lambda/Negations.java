package dev.diglot.lambda;

import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.NotNode;
import dev.diglot.sql.tree.NullTestNode;

/** The opposites of conditions, which in Java are true or false. */
final class Negations {

  private Negations() {}

  static Node not(Node condition) {
    if (condition instanceof NotNode negated) {
      return negated.operand();
    }
    return condition instanceof NullTestNode test
        ? new NullTestNode(test.operand(), !test.negated())
        : new NotNode(condition);
  }
}
