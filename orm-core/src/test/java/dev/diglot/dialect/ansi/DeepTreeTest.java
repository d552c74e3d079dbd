package dev.diglot.dialect.ansi;

import static dev.diglot.testing.Trees.call;
import static dev.diglot.testing.Trees.equal;
import static dev.diglot.testing.Trees.integer;
import static dev.diglot.testing.Trees.literal;
import static dev.diglot.testing.Trees.or;
import static dev.diglot.testing.Trees.select;
import static dev.diglot.testing.Trees.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.sql.tree.ExistsNode;
import dev.diglot.sql.tree.LogicalNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.NotNode;
import dev.diglot.sql.tree.Operators;
import dev.diglot.sql.tree.Origin;
import java.util.Collections;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class DeepTreeTest {
  private static final int DEPTH = 20_000;

  private final AnsiDialect dialect = new AnsiDialect();
  private final Origin users = Origin.ofTable();
  private final Node id = integer(users, "id");

  @Test
  void chainsOfAnyLengthAreWritten() {
    Node one = equal(id, literal(1));
    Node chain = new LogicalNode(LogicalNode.Connective.OR, Collections.nCopies(DEPTH, one));
    assertThat(where(chain)).hasSize(DEPTH * "u.id = 1 or ".length() - " or ".length());
  }

  @Test
  void leftDeepRightDeepAndNegatedTreesNeedNoStack() {
    assertThat(where(nested(node -> call(Operators.CONCAT, node, id))))
        .hasSize((DEPTH + 1) * "u.id || ".length() - " || ".length());
    assertThat(where(nested(node -> call(Operators.SUBTRACT, id, node)))).endsWith("))))");
    assertThat(where(nested(NotNode::new))).startsWith("not (not (not (");
    assertThat(where(nested(node -> or(node)))).isEqualTo("u.id");
  }

  @Test
  void subqueriesNest() {
    Origin inner = Origin.ofTable();
    Node node = equal(integer(inner, "id"), id);
    for (int i = 0; i < 3_000; i++) {
      node = new ExistsNode(select(table("orders", inner), literal(1)).and(node));
    }
    assertThat(where(node)).endsWith("where o.id = u.id" + ")".repeat(3_000));
  }

  private Node nested(UnaryOperator<Node> step) {
    Node node = id;
    for (int i = 0; i < DEPTH; i++) {
      node = step.apply(node);
    }
    return node;
  }

  private String where(Node condition) {
    String text =
        dialect.statements().render(select(table("users", users), id).and(condition)).text();
    return text.substring("select u.id from users u where ".length());
  }
}
