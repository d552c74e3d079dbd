package dev.diglot.sql;

import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.type.StandardTypes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Builds the arguments of operations. */
final class Arguments {

  private Arguments() {}

  static Node literal(int value) {
    return new LiteralNode(value, StandardTypes.INTEGER);
  }

  static List<Node> prepend(Node first, Node... more) {
    List<Node> all = new ArrayList<>(more.length + 1);
    all.add(first);
    all.addAll(Arrays.asList(more));
    return all;
  }
}
