package dev.diglot.lambda;

import dev.diglot.bytecode.MethodName;
import dev.diglot.sql.tree.AggregateNode;
import dev.diglot.sql.tree.CaseNode;
import dev.diglot.sql.tree.CastNode;
import dev.diglot.sql.tree.JavaOperators;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.NullTestNode;
import dev.diglot.sql.tree.OperationNode;
import dev.diglot.sql.tree.Operator;
import dev.diglot.sql.tree.Operators;
import dev.diglot.sql.tree.OrderItem;
import dev.diglot.sql.tree.SubqueryNode;
import dev.diglot.type.DataType;
import dev.diglot.type.StandardTypes;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts, sums and the like over the rows of a collection. */
final class Aggregates {
  private final Translating translating;

  Aggregates(Translating translating) {
    this.translating = translating;
  }

  Term call(RowsTerm rows, MethodName method, List<Term> arguments) {
    return switch (method.name()) {
      case "size" -> ValueTerm.of(count(rows, StandardTypes.INTEGER), int.class);
      case "count" -> ValueTerm.of(count(rows, StandardTypes.BIGINT), long.class);
      case "sum" -> sum(rows);
      case "average" -> average(rows);
      case "min" -> extreme(rows, false, arguments);
      case "max" -> extreme(rows, true, arguments);
      case "reduce" -> reduced(rows, arguments);
      default -> throw refused(rows, method);
    };
  }

  private RuntimeException refused(RowsTerm rows, MethodName method) {
    String instead =
        switch (method.name()) {
          case "collect", "toList", "toArray", "iterator", "forEach", "toSet" ->
              "Ask for what a query can answer, such as anyMatch, count or sum, or fetch the"
                  + " collection and use it in Java";
          case "get", "indexOf", "limit", "skip" ->
              "Filter the rows by a property that says which are meant";
          default -> "Use isEmpty, size, contains, anyMatch, filter, map, count, sum, min or max";
        };
    return translating.refused(
        rows.type().getSimpleName() + "." + method.name() + "()",
        "a collection in a query is a subquery, which gives one value",
        instead);
  }

  private Node node(RowsTerm rows) {
    return new Nodes(translating).node(rows.element());
  }

  private static Node subquery(RowsTerm rows, Node item) {
    return new SubqueryNode(rows.select(item));
  }

  private static Node aggregate(
      Operator function, RowsTerm rows, @Nullable DataType<?> type, Node argument) {
    return new AggregateNode(function, rows.distinct(), List.of(argument), type);
  }

  private Node count(RowsTerm rows, DataType<?> type) {
    if (!rows.distinct()) {
      return subquery(rows, new AggregateNode(Operators.COUNT, false, List.of(), type));
    }
    Node counted = aggregate(Operators.COUNT, rows, type, node(rows));
    if (Nodes.present(rows.element()) || rows.element() instanceof EntityTerm) {
      return subquery(rows, counted);
    }
    Node sum = new OperationNode(Operators.ADD, List.of(counted, oneForNull(rows)), type);
    return subquery(rows, sum);
  }

  /** Java counts null as an element, SQL does not. */
  private Node oneForNull(RowsTerm rows) {
    Node isNull = new NullTestNode(node(rows), false);
    Node one =
        new CaseNode(
            List.of(new CaseNode.Branch(isNull, integer(1))), integer(0), StandardTypes.INTEGER);
    Node any = new AggregateNode(Operators.MAX, false, List.of(one), StandardTypes.INTEGER);
    return new OperationNode(Operators.COALESCE, List.of(any, integer(0)), StandardTypes.INTEGER);
  }

  private static Node integer(int value) {
    return new LiteralNode(value, StandardTypes.INTEGER);
  }

  /** Databases add up in a wider type; the cast raises an error where Java would wrap around. */
  private Term sum(RowsTerm rows) {
    Class<?> type = number(rows);
    DataType<?> dataType = JavaNumbers.dataType(type);
    Node sum = aggregate(Operators.SUM, rows, wide(type), node(rows));
    Node narrow = type == double.class ? sum : new CastNode(sum, dataType);
    Node total = subquery(rows, coalesced(narrow, zero(type), dataType));
    return ValueTerm.of(total, type);
  }

  private static Node coalesced(Node node, Node otherwise, DataType<?> type) {
    return new OperationNode(Operators.COALESCE, List.of(node, otherwise), type);
  }

  private static DataType<?> wide(Class<?> type) {
    return type == double.class ? StandardTypes.DOUBLE : StandardTypes.BIGINT;
  }

  private static Node zero(Class<?> type) {
    if (type == double.class) {
      return new LiteralNode(0.0, StandardTypes.DOUBLE);
    }
    return type == long.class ? new LiteralNode(0L, StandardTypes.BIGINT) : integer(0);
  }

  private static Class<?> number(RowsTerm rows) {
    if (rows.type() == DoubleStream.class) {
      return double.class;
    }
    return rows.type() == LongStream.class ? long.class : int.class;
  }

  private Term average(RowsTerm rows) {
    Node sum =
        new CastNode(
            aggregate(Operators.SUM, rows, wide(number(rows)), node(rows)), StandardTypes.DOUBLE);
    Node count = aggregate(Operators.COUNT, rows, StandardTypes.BIGINT, node(rows));
    Node divisor =
        new OperationNode(Operators.NULLIF, List.of(count, integer(0)), StandardTypes.BIGINT);
    Node average =
        new OperationNode(
            Operators.DIVIDE,
            List.of(sum, new CastNode(divisor, StandardTypes.DOUBLE)),
            StandardTypes.DOUBLE);
    ValueTerm value = new ValueTerm(subquery(rows, average), Double.class, false, null);
    return OptionalTerm.of(value, OptionalDouble.class);
  }

  /** The first by the order; where values are ordered as they are, databases have a name for it. */
  private Term extreme(RowsTerm rows, boolean greatest, List<Term> comparator) {
    List<OrderItem> order = new Orderings(translating).items(rows, comparator);
    if (!(rows.element() instanceof ValueTerm value) || !orders(order, value)) {
      List<OrderItem> keys = greatest ? order.stream().map(OrderItem::reversed).toList() : order;
      return new OptionalTerm(rows.element(), rows.orderedBy(keys), Rows.optional(rows));
    }
    OrderItem key = order.get(0);
    Operator function = greatest == key.descending() ? Operators.MIN : Operators.MAX;
    Node item = aggregate(function, rows, null, key.node());
    Class<?> boxed = Types.boxed(value.type());
    ValueTerm extreme = new ValueTerm(subquery(rows, item), boxed, false, null);
    return OptionalTerm.of(extreme, Rows.optional(rows));
  }

  /**
   * Whether values are ordered as they are; of truth values not every database has the greatest.
   */
  private static boolean orders(List<OrderItem> order, ValueTerm value) {
    Node key = order.get(0).node();
    boolean itself =
        key.equals(value.node())
            || key instanceof OperationNode operation
                && operation.operator() == JavaOperators.BINARY_ORDER
                && operation.arguments().contains(value.node());
    return itself && Types.boxed(value.type()) != Boolean.class;
  }

  /** {@code reduce(zero, add)} is a sum. */
  private Term reduced(RowsTerm rows, List<Term> arguments) {
    Class<?> type = rows.element().type();
    if (arguments.size() == 2
        && arguments.get(0) instanceof JavaTerm identity
        && identity.isConstant()
        && isZero(identity.constant())
        && arguments.get(1) instanceof FunctionTerm function
        && isAddition(function, rows)) {
      return ValueTerm.present(total(rows, identity), type);
    }
    throw translating.refused(
        rows.type() == Stream.class ? "Stream.reduce" : "reduce",
        "only sums that start at zero are known",
        "Write reduce(BigDecimal.ZERO, BigDecimal::add), sum(), min() or max()");
  }

  private Node total(RowsTerm rows, JavaTerm zero) {
    Class<?> type = Types.unboxed(rows.element().type());
    boolean whole = type == int.class || type == long.class;
    Node sum = aggregate(Operators.SUM, rows, whole ? StandardTypes.BIGINT : null, node(rows));
    Node total = whole ? new CastNode(sum, JavaNumbers.dataType(type)) : sum;
    return subquery(
        rows,
        new OperationNode(
            Operators.COALESCE, List.of(total, new LiteralNode(zero.constant(), null)), null));
  }

  private static boolean isZero(@Nullable Object value) {
    return value instanceof BigDecimal decimal
        ? decimal.signum() == 0
        : value instanceof Number number && number.doubleValue() == 0;
  }

  private static boolean isAddition(FunctionTerm function, RowsTerm rows) {
    ValueTerm left = Orderings.marker(rows.element());
    ValueTerm right = Orderings.marker(rows.element());
    return function.body().apply(List.of(left, right)) instanceof ValueTerm sum
        && sum.node() instanceof OperationNode operation
        && operation.operator() == Operators.ADD
        && operation.arguments().equals(List.of(left.node(), right.node()));
  }
}
