package dev.diglot.sql.tree;

import java.util.List;
import java.util.function.UnaryOperator;

/** A node without nodes below it. Those of a subquery are its statement's, which is not entered. */
public sealed interface Leaf extends Node
    permits BindNode,
        ColumnNode,
        DefaultNode,
        ExistsNode,
        HoleNode,
        LambdaNode,
        LiteralNode,
        PathNode,
        RawNode,
        SubqueryNode {

  @Override
  default List<Node> children() {
    return List.of();
  }

  @Override
  default Node mapChildren(UnaryOperator<Node> mapping) {
    return this;
  }
}
