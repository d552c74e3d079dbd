package dev.diglot.sql.logic;

import dev.diglot.sql.tree.CaseNode;
import dev.diglot.sql.tree.CaseNode.Branch;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.type.StandardTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A {@code case} without branches whose condition is known. */
final class Choice {
  private Choice() {}

  static Lowered of(CaseNode choice, List<Lowered> children) {
    List<Branch> branches = new ArrayList<>();
    int count = choice.branches().size();
    @Nullable Lowered otherwise = choice.otherwise() == null ? null : children.get(2 * count);
    boolean changed = otherwise != null && otherwise.changed();
    boolean nullable = false;
    for (int i = 0; i < count; i++) {
      Lowered condition = children.get(2 * i);
      Lowered result = children.get(2 * i + 1);
      Boolean known = Truth.known(condition.node());
      changed |= condition.changed() || result.changed() || known != null;
      if (Boolean.TRUE.equals(known)) {
        otherwise = result;
        break;
      }
      if (known == null) {
        branches.add(new Branch(condition.node(), result.node()));
        nullable |= result.nullable();
      }
    }
    nullable |= otherwise == null || otherwise.nullable();
    Node node = changed ? rebuilt(choice, branches, otherwise) : choice;
    return new Lowered(node, nullable, changed);
  }

  private static Node rebuilt(CaseNode choice, List<Branch> branches, @Nullable Lowered otherwise) {
    if (!branches.isEmpty()) {
      return new CaseNode(branches, otherwise == null ? null : otherwise.node(), choice.type());
    }
    return otherwise == null
        ? new LiteralNode(null, Objects.requireNonNullElse(choice.type(), StandardTypes.TEXT))
        : otherwise.node();
  }
}
