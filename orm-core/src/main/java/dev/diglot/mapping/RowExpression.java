package dev.diglot.mapping;

import dev.diglot.schema.Column;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.ExistsNode;
import dev.diglot.sql.tree.HoleNode;
import dev.diglot.sql.tree.InSubqueryNode;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.PathNode;
import dev.diglot.sql.tree.SubqueryNode;
import dev.diglot.type.DataType;
import dev.diglot.type.JavaTypes;
import dev.diglot.type.Size;
import dev.diglot.type.StandardTypes;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An expression over the columns of one row, as checks, generated columns and indexes need it:
 * columns and constants alone.
 */
final class RowExpression {
  private final EntityDraft draft;
  private final Templates templates;
  private final ExpressionTemplate template;
  private final Set<String> inside = new HashSet<>();
  private @Nullable String beyond;

  RowExpression(EntityDraft draft, Templates templates, ExpressionTemplate template) {
    this.draft = draft;
    this.templates = templates;
    this.template = template;
  }

  /** The expression with columns for paths and literals for values. */
  Node resolved() {
    return typed(resolve(template.node(), template.self()), null);
  }

  /** What in the resolved expression is more than the row, or null. */
  @Nullable String beyond() {
    return beyond;
  }

  private Node resolve(Node node, Origin self) {
    if (node instanceof PathNode path) {
      return path(path, self);
    }
    if (node instanceof BindNode bind) {
      return new LiteralNode(bind.value(), bind.type());
    }
    if (node instanceof HoleNode) {
      beyond = "a value that Java computes when a statement runs";
      return node;
    }
    if (node instanceof ExistsNode
        || node instanceof SubqueryNode
        || node instanceof InSubqueryNode) {
      beyond = "a subquery";
      return node;
    }
    Node resolved = node.mapChildren(child -> resolve(child, self));
    DataType<?> peer =
        resolved.children().stream()
            .<@Nullable DataType<?>>map(Node::type)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    return resolved.mapChildren(child -> typed(child, peer));
  }

  /** A constant takes the type of what it stands beside, if it is a value of that. */
  private Node typed(Node node, @Nullable DataType<?> peer) {
    if (!(node instanceof LiteralNode literal) || literal.type() != null) {
      return node;
    }
    Object value = literal.value();
    if (peer != null && (value == null || peer.javaType().isInstance(value))) {
      return new LiteralNode(value, peer);
    }
    return new LiteralNode(value, value == null ? StandardTypes.TEXT : byClass(value));
  }

  private DataType<?> byClass(Object value) {
    Class<?> javaType =
        value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
    Optional<DataType<?>> found = JavaTypes.find(javaType, Size.DEFAULT);
    if (found.isEmpty()) {
      beyond = "a value of " + javaType.getName();
      return StandardTypes.TEXT;
    }
    return found.get();
  }

  private Node path(PathNode path, Origin self) {
    PathTarget target =
        path.origin() == null || path.origin() == self ? PathTarget.of(draft, path.steps()) : null;
    if (target != null && target.plan() instanceof MemberPlan.Basic basic) {
      Column column = basic.column().column();
      return column.at(template.self());
    }
    ExpressionTemplate inner = target == null ? null : inner(target);
    if (target == null || inner == null || !inside.add(target.name())) {
      beyond = String.join(".", path.steps());
      return path;
    }
    Node inlined = resolve(inner.node(), inner.self());
    inside.remove(target.name());
    return inlined;
  }

  /** The expression of a hybrid or computed property. */
  private @Nullable ExpressionTemplate inner(PathTarget target) {
    return target.plan() == null || target.plan() instanceof MemberPlan.Computed
        ? templates.find(draft.type(), target.name())
        : null;
  }
}
