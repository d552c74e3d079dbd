package dev.diglot.query;

import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Rewriting;

/**
 * Values that are written out where a database has to know an expression again: two parameters
 * never are the same to it. A secret stays bound, whatever the database says of it.
 */
final class Literals {

  private Literals() {}

  static Node in(Node node) {
    return new Rewriting(Literals::literal).value(node);
  }

  private static Node literal(Node node) {
    return node instanceof BindNode bind && !bind.sensitive()
        ? new LiteralNode(bind.value(), bind.type())
        : node;
  }
}
