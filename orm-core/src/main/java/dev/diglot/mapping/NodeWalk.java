package dev.diglot.mapping;

import dev.diglot.sql.tree.ExistsNode;
import dev.diglot.sql.tree.InSubqueryNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Select;
import dev.diglot.sql.tree.SelectSource;
import dev.diglot.sql.tree.Source;
import dev.diglot.sql.tree.SubqueryNode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Visits every node of an expression, those inside subqueries included. */
final class NodeWalk {
  private final Consumer<Node> visitor;

  NodeWalk(Consumer<Node> visitor) {
    this.visitor = visitor;
  }

  void node(@Nullable Node node) {
    if (node == null) {
      return;
    }
    visitor.accept(node);
    if (node instanceof ExistsNode exists) {
      select(exists.subquery());
    } else if (node instanceof SubqueryNode scalar) {
      select(scalar.subquery());
    } else if (node instanceof InSubqueryNode in) {
      select(in.subquery());
    }
    node.children().forEach(this::node);
  }

  private void select(Select select) {
    select.items().forEach(item -> node(item.node()));
    source(select.from());
    select
        .joins()
        .forEach(
            join -> {
              source(join.source());
              node(join.condition());
            });
    node(select.where());
    select.groupBy().forEach(this::node);
    node(select.having());
    select.orderBy().forEach(item -> node(item.node()));
    node(select.limit());
    node(select.offset());
  }

  private void source(@Nullable Source source) {
    if (source instanceof SelectSource inner) {
      select(inner.select());
    }
  }
}
