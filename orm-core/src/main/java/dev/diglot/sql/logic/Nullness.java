package dev.diglot.sql.logic;

import dev.diglot.sql.tree.AggregateNode;
import dev.diglot.sql.tree.BetweenNode;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.CastNode;
import dev.diglot.sql.tree.ColumnNode;
import dev.diglot.sql.tree.Comparison;
import dev.diglot.sql.tree.ComparisonNode;
import dev.diglot.sql.tree.ExistsNode;
import dev.diglot.sql.tree.InNode;
import dev.diglot.sql.tree.LikeNode;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.NullTestNode;
import dev.diglot.sql.tree.OperationNode;
import dev.diglot.sql.tree.Operator;
import dev.diglot.sql.tree.Operators;
import dev.diglot.sql.tree.Select;
import dev.diglot.sql.tree.SubqueryNode;
import java.util.List;
import java.util.Set;

/** Whether the value of an expression may be null. */
final class Nullness {
  private static final Set<Operator> PRESENT =
      Set.of(
          Operators.CURRENT_DATE,
          Operators.CURRENT_TIME,
          Operators.CURRENT_TIMESTAMP,
          Operators.LOCAL_TIMESTAMP,
          Operators.NEXT_VALUE,
          Operators.COUNT);

  /** Null only for null. */
  private static final Set<Operator> STRICT =
      Set.of(
          Operators.ADD,
          Operators.SUBTRACT,
          Operators.MULTIPLY,
          Operators.DIVIDE,
          Operators.REMAINDER,
          Operators.NEGATE,
          Operators.CONCAT,
          Operators.LENGTH,
          Operators.LOWER,
          Operators.UPPER,
          Operators.TRIM,
          Operators.SUBSTRING,
          Operators.REPLACE,
          Operators.POSITION,
          Operators.ABS,
          Operators.ROUND,
          Operators.FLOOR,
          Operators.CEILING,
          Operators.EXTRACT);

  private Nullness() {}

  /** Whether an expression is null whatever the row. */
  static boolean isNull(Node node) {
    return node instanceof BindNode bind
        ? bind.value() == null
        : node instanceof LiteralNode literal && literal.value() == null;
  }

  /** Whether these arguments are a value and the text that Java has for null. */
  static boolean spelled(List<Node> arguments) {
    return arguments.size() == 2
        && arguments.get(1) instanceof LiteralNode literal
        && "null".equals(literal.value());
  }

  static boolean of(Node node, List<Lowered> children) {
    if (node instanceof ColumnNode column) {
      return column.nullable();
    }
    if (node instanceof BindNode || node instanceof LiteralNode) {
      return isNull(node);
    }
    if (node instanceof NullTestNode || node instanceof ExistsNode || isNullSafe(node)) {
      return false;
    }
    if (node instanceof OperationNode operation) {
      return ofOperation(operation.operator(), children);
    }
    if (node instanceof AggregateNode aggregate) {
      return !PRESENT.contains(aggregate.function());
    }
    if (node instanceof SubqueryNode scalar) {
      return !counts(scalar.subquery());
    }
    return !isStrict(node) || any(children);
  }

  private static boolean ofOperation(Operator operator, List<Lowered> arguments) {
    if (operator.equals(Operators.COALESCE)) {
      return arguments.stream().allMatch(Lowered::nullable);
    }
    return !PRESENT.contains(operator) && (!STRICT.contains(operator) || any(arguments));
  }

  private static boolean isNullSafe(Node node) {
    return node instanceof ComparisonNode comparison
        && (comparison.comparison() == Comparison.DISTINCT
            || comparison.comparison() == Comparison.NOT_DISTINCT);
  }

  private static boolean isStrict(Node node) {
    return node instanceof ComparisonNode
        || node instanceof CastNode
        || node instanceof LikeNode
        || node instanceof BetweenNode
        || node instanceof InNode;
  }

  private static boolean any(List<Lowered> children) {
    for (Lowered child : children) {
      if (child.nullable()) {
        return true;
      }
    }
    return false;
  }

  /** A count without groups is one row. */
  private static boolean counts(Select select) {
    return select.groupBy().isEmpty()
        && select.having() == null
        && select.items().size() == 1
        && select.items().get(0).node() instanceof AggregateNode aggregate
        && PRESENT.contains(aggregate.function());
  }
}
