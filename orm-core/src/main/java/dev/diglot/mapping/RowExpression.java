package dev.diglot.mapping;

import dev.diglot.schema.Column;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.ExistsNode;
import dev.diglot.sql.tree.InSubqueryNode;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.PathNode;
import dev.diglot.sql.tree.SubqueryNode;
import dev.diglot.type.DataType;
import dev.diglot.type.JavaTypes;
import dev.diglot.type.Size;
import dev.diglot.type.StandardTypes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An expression over the columns of one row, as checks need it: columns and constants alone. */
final class RowExpression {
  private final EntityDraft draft;
  private final ExpressionTemplate template;
  private @Nullable String beyond;

  RowExpression(EntityDraft draft, ExpressionTemplate template) {
    this.draft = draft;
    this.template = template;
  }

  /** The expression with columns for paths and literals for values. */
  Node resolved() {
    return resolve(template.node());
  }

  /** What in the resolved expression is more than the row, or null. */
  @Nullable String beyond() {
    return beyond;
  }

  private Node resolve(Node node) {
    if (node instanceof PathNode path) {
      return column(path);
    }
    if (node instanceof BindNode bind) {
      return new LiteralNode(bind.value(), type(bind));
    }
    if (node instanceof ExistsNode
        || node instanceof SubqueryNode
        || node instanceof InSubqueryNode) {
      beyond = "a subquery";
      return node;
    }
    return node.mapChildren(this::resolve);
  }

  private DataType<?> type(BindNode bind) {
    DataType<?> given = bind.type();
    Object value = bind.value();
    if (given != null || value == null) {
      return given == null ? StandardTypes.TEXT : given;
    }
    Class<?> javaType =
        value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
    Optional<DataType<?>> found = JavaTypes.find(javaType, Size.DEFAULT);
    if (found.isEmpty()) {
      beyond = "a value of " + javaType.getName();
      return StandardTypes.TEXT;
    }
    return found.get();
  }

  private Node column(PathNode path) {
    PlannedColumn planned =
        path.origin() == null || path.origin() == template.self() ? find(path) : null;
    if (planned == null) {
      beyond = String.join(".", path.steps());
      return path;
    }
    Column column = planned.column();
    return column.at(template.self());
  }

  private @Nullable PlannedColumn find(PathNode path) {
    PathTarget target = PathTarget.of(draft, path.steps());
    return target != null && target.plan() instanceof MemberPlan.Basic basic
        ? basic.column()
        : null;
  }
}
