package dev.diglot.testkit.hsqldb;

import static dev.diglot.sql.tree.Comparison.DISTINCT;
import static dev.diglot.sql.tree.Comparison.NOT_DISTINCT;

import dev.diglot.dialect.OperatorRenderer;
import dev.diglot.dialect.Precedence;
import dev.diglot.dialect.SqlOutput;
import dev.diglot.dialect.ansi.ExpressionRenderer;
import dev.diglot.dialect.ansi.OperatorRegistry;
import dev.diglot.dialect.ansi.StandardOperators;
import dev.diglot.sql.tree.AggregateNode;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.CastNode;
import dev.diglot.sql.tree.Comparison;
import dev.diglot.sql.tree.ComparisonNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Operators;
import dev.diglot.type.DataType;
import dev.diglot.type.StandardTypes;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * HSQLDB's expressions: a question mark takes the type of what it meets, too narrow or unknown, and
 * whole numbers widen with each operation.
 */
final class HsqldbExpressions extends ExpressionRenderer {

  private static final DataType<?> DIGITS = StandardTypes.decimal(38, 12);

  HsqldbExpressions() {
    super(
        OperatorRegistry.standard()
            .with(Operators.ADD, whole(" + "))
            .with(Operators.SUBTRACT, whole(" - "))
            .with(Operators.MULTIPLY, whole(" * "))
            .with(Operators.REMAINDER, HsqldbExpressions::remainder)
            .with(Operators.REPLACE, HsqldbExpressions::replace));
  }

  /** A question mark would take the digits of what it meets, which may be none. */
  private static Node withDigits(Node operand) {
    return operand instanceof BindNode ? new CastNode(operand, DIGITS) : operand;
  }

  /** {@code mod} cuts decimals to whole numbers before it divides. */
  private static void remainder(List<Node> arguments, SqlOutput out) {
    if (widest(arguments.stream().map(Node::type).toList()).isPresent()) {
      out.text("mod(").nodes(arguments, ", ", Precedence.LOWEST).text(")");
    } else {
      List<Node> typed = arguments.stream().map(HsqldbExpressions::withDigits).toList();
      out.text("(").nodes(typed, " - ", Precedence.OTHER);
      out.text(" * truncate(").nodes(typed, " / ", Precedence.OTHER).text(", 0))");
    }
  }

  /** What {@code replace} gives is compared as if padded, whatever the database says of padding. */
  private static void replace(List<Node> arguments, SqlOutput out) {
    String text = out.dialect().types().ddlName(StandardTypes.TEXT);
    out.text("cast(replace(").nodes(arguments, ", ", Precedence.LOWEST);
    out.text(") as " + text + ")");
  }

  // tag::comparison[]
  @Override
  protected void comparison(ComparisonNode comparison, SqlOutput out) {
    super.comparison(
        new ComparisonNode(
            comparison.comparison(),
            typed(comparison.left(), comparison.right(), comparison.comparison()),
            typed(comparison.right(), comparison.left(), comparison.comparison())),
        out);
  }

  /** Casts a question mark, unless it is compared with something of its own type. */
  private static Node typed(Node operand, Node other, Comparison comparison) {
    boolean nullSafe = comparison == DISTINCT || comparison == NOT_DISTINCT;
    return operand instanceof BindNode bind
            && bind.type() != null
            && (nullSafe || other instanceof BindNode || !sameName(bind.type(), other.type()))
        ? new CastNode(bind, bind.type())
        : operand;
  }

  // end::comparison[]

  private static boolean sameName(DataType<?> type, @Nullable DataType<?> other) {
    return other != null && type.name().equals(other.name());
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

  // tag::operator[]
  /** An operation on whole numbers stays as wide as its operands, and is refused beyond. */
  private static OperatorRenderer whole(String symbol) {
    OperatorRenderer infix = StandardOperators.infix(symbol, Precedence.SUM);
    return (arguments, out) -> {
      Optional<DataType<?>> wide = widest(arguments.stream().map(Node::type).toList());
      out.text(wide.isPresent() ? "cast(" : "(");
      infix.render(arguments, out);
      out.text(wide.map(type -> " as " + out.dialect().types().ddlName(type) + ")").orElse(")"));
    };
  }

  // end::operator[]

  /** The widest of some types of whole numbers; empty when one is not. */
  private static Optional<DataType<?>> widest(List<@Nullable DataType<?>> types) {
    List<DataType<?>> whole =
        List.of(StandardTypes.BIGINT, StandardTypes.INTEGER, StandardTypes.SMALLINT);
    return types.stream().allMatch(type -> type == null || whole.contains(type))
        ? whole.stream().filter(types::contains).findFirst()
        : Optional.empty();
  }
}
