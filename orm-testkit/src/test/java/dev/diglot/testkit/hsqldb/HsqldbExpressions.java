package dev.diglot.testkit.hsqldb;

import dev.diglot.dialect.OperatorRenderer;
import dev.diglot.dialect.SqlOutput;
import dev.diglot.dialect.ansi.ExpressionRenderer;
import dev.diglot.dialect.ansi.OperatorRegistry;
import dev.diglot.sql.tree.AggregateNode;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.CastNode;
import dev.diglot.sql.tree.ComparisonNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Operators;
import dev.diglot.type.DataType;
import dev.diglot.type.JavaTypes;
import dev.diglot.type.Size;
import dev.diglot.type.StandardTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * HSQLDB's expressions: a question mark takes the type of what it meets, too narrow or unknown, and
 * whole numbers widen with each operation.
 */
final class HsqldbExpressions extends ExpressionRenderer {

  HsqldbExpressions() {
    super(
        OperatorRegistry.standard()
            .with(Operators.ADD, whole(" + "))
            .with(Operators.SUBTRACT, whole(" - "))
            .with(Operators.MULTIPLY, whole(" * ")));
  }

  @Override
  protected void comparison(ComparisonNode comparison, SqlOutput out) {
    super.comparison(
        new ComparisonNode(
            comparison.comparison(),
            typed(comparison.left(), comparison.right(), nullSafe(comparison)),
            typed(comparison.right(), comparison.left(), nullSafe(comparison))),
        out);
  }

  private static boolean nullSafe(ComparisonNode comparison) {
    return switch (comparison.comparison()) {
      case DISTINCT, NOT_DISTINCT -> true;
      default -> false;
    };
  }

  private static Node typed(Node operand, Node other, boolean always) {
    if (!(operand instanceof BindNode bind)) {
      return operand;
    }
    DataType<?> type = typeOf(bind);
    boolean same = type != null && other.type() != null && type.name().equals(other.type().name());
    return type == null || (same && !always && !(other instanceof BindNode))
        ? operand
        : new CastNode(bind, type);
  }

  private static @Nullable DataType<?> typeOf(BindNode bind) {
    if (bind.type() != null) {
      return bind.type();
    }
    Object value = bind.value();
    return value == null
        ? null
        : JavaTypes.find(value.getClass(), Size.DEFAULT)
            .<DataType<?>>map(type -> type)
            .orElse(null);
  }

  @Override
  protected void aggregate(AggregateNode aggregate, SqlOutput out) {
    if (aggregate.function().equals(Operators.AVERAGE)) {
      Node exact = new CastNode(aggregate.arguments().get(0), StandardTypes.DOUBLE);
      super.aggregate(
          new AggregateNode(
              aggregate.function(), aggregate.distinct(), List.of(exact), StandardTypes.DOUBLE),
          out);
    } else {
      super.aggregate(aggregate, out);
    }
  }

  /** An operation on whole numbers stays as wide as its operands, and is refused beyond. */
  private static OperatorRenderer whole(String symbol) {
    return (arguments, out) -> {
      @Nullable DataType<?> wide = widest(arguments);
      out.text(wide == null ? "(" : "cast((");
      String separator = "";
      for (Node argument : arguments) {
        out.text(separator).text("(").node(argument).text(")");
        separator = symbol;
      }
      out.text(wide == null ? ")" : ") as " + out.dialect().types().ddlName(wide) + ")");
    };
  }

  private static @Nullable DataType<?> widest(List<Node> arguments) {
    List<DataType<?>> types = new ArrayList<>();
    arguments.stream().map(Node::type).filter(Objects::nonNull).forEach(types::add);
    List<DataType<?>> order =
        List.of(StandardTypes.BIGINT, StandardTypes.INTEGER, StandardTypes.SMALLINT);
    return types.stream().allMatch(order::contains)
        ? order.stream().filter(types::contains).findFirst().orElse(null)
        : null;
  }
}
