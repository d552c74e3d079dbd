package dev.diglot.sql;

import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import dev.diglot.sql.tree.AggregateNode;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.OperationNode;
import dev.diglot.sql.tree.Operator;
import dev.diglot.sql.tree.Operators;
import dev.diglot.type.DataType;
import dev.diglot.type.StandardTypes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Functions, aggregates and case expressions, meant for static import. */
public final class Functions {

  private Functions() {}

  /**
   * A value bound at run time.
   *
   * @param <V> the value's type
   * @param value the value, not null
   * @return the expression
   */
  public static <V> Expr<V> value(V value) {
    return new Expr<>(Expr.bound(value));
  }

  /**
   * A text bound at run time.
   *
   * @param value the text, not null
   * @return the expression
   */
  public static TextExpr text(String value) {
    return new TextExpr(new BindNode(Objects.requireNonNull(value, "value"), StandardTypes.TEXT));
  }

  /**
   * A constant that the dialect writes into the SQL text, as indexes and groupings need it.
   *
   * @param <V> the constant's type
   * @param value the constant, of a class with a default SQL type
   * @return the expression
   */
  @SuppressWarnings("unchecked")
  public static <V> Expr<V> literal(V value) {
    return new Expr<>(new LiteralNode(value, Types.of((Class<V>) value.getClass())));
  }

  /**
   * The number of rows.
   *
   * @return the count
   */
  public static NumberExpr<Long> count() {
    return new NumberExpr<>(
        new AggregateNode(Operators.COUNT, false, List.of(), StandardTypes.BIGINT));
  }

  /**
   * The number of rows in which a value is not null.
   *
   * @param value the value
   * @return the count
   */
  public static NumberExpr<Long> count(Expr<?> value) {
    return new NumberExpr<>(aggregate(Operators.COUNT, false, value, StandardTypes.BIGINT));
  }

  /**
   * The number of different values that are not null.
   *
   * @param value the value
   * @return the count
   */
  public static NumberExpr<Long> countDistinct(Expr<?> value) {
    return new NumberExpr<>(aggregate(Operators.COUNT, true, value, StandardTypes.BIGINT));
  }

  /**
   * The sum of the values; null for no rows. A sum that does not fit the number's type is an error
   * when it is read: cast the value first where that may happen.
   *
   * @param <N> the number's type
   * @param value the value
   * @return the sum
   */
  public static <N extends Number> NumberExpr<N> sum(Expr<N> value) {
    return new NumberExpr<>(aggregate(Operators.SUM, false, value, null));
  }

  /**
   * The mean of the values as a floating point number; null for no rows.
   *
   * @param value the value
   * @return the mean
   */
  public static NumberExpr<Double> average(Expr<? extends Number> value) {
    return new NumberExpr<>(aggregate(Operators.AVERAGE, false, value, StandardTypes.DOUBLE));
  }

  /**
   * The smallest value; null for no rows.
   *
   * @param <V> the value's type
   * @param value the value
   * @return the minimum
   */
  public static <V> Expr<V> min(Expr<V> value) {
    return new Expr<>(aggregate(Operators.MIN, false, value, null));
  }

  /**
   * The largest value; null for no rows.
   *
   * @param <V> the value's type
   * @param value the value
   * @return the maximum
   */
  public static <V> Expr<V> max(Expr<V> value) {
    return new Expr<>(aggregate(Operators.MAX, false, value, null));
  }

  /**
   * An aggregate over some of the rows, {@code filter (where …)}.
   *
   * @param <V> the aggregate's type
   * @param aggregate the aggregate
   * @param condition which rows it takes
   * @return the narrowed aggregate
   * @throws QueryException when the expression is no aggregate
   */
  public static <V> Expr<V> filtered(Expr<V> aggregate, Expr<Boolean> condition) {
    if (!(aggregate.node() instanceof AggregateNode node)) {
      throw new QueryException(
          QueryError.INVALID_QUERY,
          "Only an aggregate can be filtered, got "
              + aggregate
              + ". Use an aggregate such as count() or sum(…).");
    }
    return new Expr<>(node.filtered(condition.node()));
  }

  /**
   * The first value that is not null.
   *
   * @param <V> the values' type
   * @param first tried first
   * @param others tried after it
   * @return the value
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <V> Expr<V> coalesce(Expr<V> first, Expr<? extends V>... others) {
    Node[] more = Arrays.stream(others).map(Expr::node).toArray(Node[]::new);
    return new Expr<>(
        new OperationNode(Operators.COALESCE, Arguments.prepend(first.node(), more), null));
  }

  /**
   * A value, or a substitute when it is null.
   *
   * @param <V> the values' type
   * @param first the value
   * @param substitute bound, used when the value is null
   * @return the value
   */
  public static <V> Expr<V> coalesce(Expr<V> first, V substitute) {
    return coalesce(first, value(substitute));
  }

  /**
   * Null when a value equals another, else the value.
   *
   * @param <V> the values' type
   * @param value the value
   * @param unwanted what becomes null
   * @return the value
   */
  public static <V> Expr<V> nullIf(Expr<V> value, V unwanted) {
    return new Expr<>(
        new OperationNode(Operators.NULLIF, List.of(value.node(), Expr.bound(unwanted)), null));
  }

  /**
   * Begins a case expression.
   *
   * @param <V> the results' type
   * @param condition when the first branch applies
   * @param result what it gives, bound
   * @return the case, to be continued and ended
   */
  public static <V> CaseExpr<V> when(Expr<Boolean> condition, V result) {
    return CaseExpr.<V>empty().when(condition, result);
  }

  /**
   * Begins a case expression.
   *
   * @param <V> the results' type
   * @param condition when the first branch applies
   * @param result what it gives
   * @return the case, to be continued and ended
   */
  public static <V> CaseExpr<V> when(Expr<Boolean> condition, Expr<V> result) {
    return CaseExpr.<V>empty().when(condition, result);
  }

  /**
   * A function of the database, called by its name.
   *
   * @param <V> the result's type
   * @param name the function's SQL name
   * @param result a Java class with a default SQL type
   * @param arguments the arguments
   * @return the call
   * @throws dev.diglot.error.MappingException when no SQL type is known for the class
   */
  public static <V> Expr<V> function(String name, Class<V> result, Expr<?>... arguments) {
    Objects.requireNonNull(name, "name");
    List<Node> nodes = Arrays.stream(arguments).map(Expr::node).toList();
    return new Expr<>(new OperationNode(Operator.function(name), nodes, Types.of(result)));
  }

  /**
   * The database's date and time.
   *
   * @return the moment of the transaction or statement, as the database defines it
   */
  public static Expr<Instant> currentTimestamp() {
    return nullary(Operators.CURRENT_TIMESTAMP, Types.of(Instant.class));
  }

  /**
   * The database's date.
   *
   * @return the day in the connection's time zone, which is UTC
   */
  public static Expr<LocalDate> currentDate() {
    return nullary(Operators.CURRENT_DATE, Types.of(LocalDate.class));
  }

  private static <V> Expr<V> nullary(Operator operator, DataType<V> type) {
    return new Expr<>(new OperationNode(operator, List.of(), type));
  }

  private static AggregateNode aggregate(
      Operator function, boolean distinct, Expr<?> value, @Nullable DataType<?> type) {
    return new AggregateNode(function, distinct, List.of(value.node()), type);
  }
}
