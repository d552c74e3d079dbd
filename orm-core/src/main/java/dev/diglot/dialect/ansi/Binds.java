package dev.diglot.dialect.ansi;

import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.CastNode;
import dev.diglot.sql.tree.Comparison;
import dev.diglot.sql.tree.ComparisonNode;
import dev.diglot.sql.tree.ConditionNode;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.NotNode;
import dev.diglot.type.BasicType;
import dev.diglot.type.DataType;
import dev.diglot.type.JavaTypes;
import dev.diglot.type.Size;
import dev.diglot.type.StandardTypes;
import dev.diglot.type.TypeName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The types of bound values. */
final class Binds {
  private Binds() {}

  /** The bind's type, or that of its value when it meets nothing that would give one. */
  static DataType<?> type(BindNode bind) {
    if (bind.type() != null) {
      return bind.type();
    }
    Object value = bind.value();
    Optional<DataType<?>> type = value == null ? Optional.empty() : JavaTypes.ofValue(value);
    return type.orElseThrow(() -> unknown(value));
  }

  /**
   * Casts the first of some operands when a database could not tell the type of any: each is a
   * question mark, or null. Returns the same list when there is nothing to do.
   */
  static List<Node> typed(List<Node> operands) {
    int first = -1;
    for (int i = 0; i < operands.size(); i++) {
      Node operand = operands.get(i);
      if (operand instanceof BindNode) {
        first = first < 0 ? i : first;
      } else if (!isNull(operand)) {
        return operands;
      }
    }
    if (first < 0) {
      return operands;
    }
    List<Node> typed = new ArrayList<>(operands);
    BindNode bind = (BindNode) operands.get(first);
    typed.set(first, new CastNode(bind, roomy(type(bind), operands)));
    return typed;
  }

  /** Whether it is null whatever the row is: H2 makes such conditions a null without a type. */
  private static boolean isNull(Node node) {
    return node instanceof ConditionNode condition
        ? isUnknown(condition)
        : node instanceof LiteralNode literal && literal.value() == null;
  }

  private static boolean isUnknown(ConditionNode condition) {
    if (condition instanceof ComparisonNode comparison) {
      return comparison.comparison() != Comparison.DISTINCT
          && comparison.comparison() != Comparison.NOT_DISTINCT
          && (isNull(comparison.left()) || isNull(comparison.right()));
    }
    return condition instanceof NotNode not && isNull(not.operand());
  }

  /** A type that takes all values as they are: a cast cuts off and rounds without a word. */
  private static DataType<?> roomy(DataType<?> type, List<Node> operands) {
    if (type instanceof BasicType<?> && type.javaType() == String.class) {
      return StandardTypes.ANY_VARCHAR;
    }
    return type.name().equals(TypeName.DECIMAL) && type.javaType() == BigDecimal.class
        ? roomy(type.size(), operands)
        : type;
  }

  private static DataType<?> roomy(Size size, List<Node> operands) {
    int scale = size.scale();
    int digits = size.precision() - size.scale();
    for (Node operand : operands) {
      if (operand instanceof BindNode bind && bind.value() instanceof BigDecimal number) {
        scale = Math.max(scale, number.scale());
        digits = Math.max(digits, number.precision() - number.scale());
      }
    }
    return StandardTypes.decimal(digits + scale, scale);
  }

  private static QueryException unknown(@Nullable Object value) {
    return new QueryException(
        QueryError.INVALID_QUERY,
        "The type of a bound value cannot be told: "
            + (value == null ? "it is null" : "it is a " + value.getClass().getName())
            + " and meets no column. Cast it, or give its type.");
  }
}
