package dev.diglot.postgres.sql;

import static dev.diglot.postgres.sql.Parts.same;
import static dev.diglot.postgres.sql.Parts.typed;

import dev.diglot.postgres.type.ArrayType;
import dev.diglot.postgres.type.Interval;
import dev.diglot.postgres.type.IntervalType;
import dev.diglot.postgres.type.JsonTextType;
import dev.diglot.postgres.type.Range;
import dev.diglot.sql.Expr;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.CastNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.type.DataType;
import dev.diglot.type.StandardTypes;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAmount;
import java.util.List;

/** Functions that give rows, to be queried or joined; a part of {@link Postgres}. */
@SuppressWarnings("overloads") // exact method references choose the most specific one
abstract class RowSources extends ArrayColumns {
  private static final int MICRO_DIGITS = 6;

  RowSources() {}

  /**
   * The whole numbers from one to another, {@code generate_series}.
   *
   * @param first the first
   * @param last the last; below the first there are none
   * @return the rows
   */
  public static NumberRows<Integer> generateSeries(int first, int last) {
    return NumberRows.of(
        series(bind(first, StandardTypes.INTEGER), bind(last, StandardTypes.INTEGER)));
  }

  /**
   * Each so many whole numbers from one to another, {@code generate_series}.
   *
   * @param first the first
   * @param last none lies beyond it
   * @param step the step, possibly negative, not 0
   * @return the rows
   */
  public static NumberRows<Integer> generateSeries(int first, int last, int step) {
    return NumberRows.of(
        series(
            bind(first, StandardTypes.INTEGER),
            bind(last, StandardTypes.INTEGER),
            bind(step, StandardTypes.INTEGER)));
  }

  /**
   * The numbers from one to another, {@code generate_series}, for each row of what is joined.
   *
   * @param <N> the type of the numbers
   * @param first the first
   * @param last the last; below the first there are none
   * @return the rows
   */
  public static <N extends Number> NumberRows<N> generateSeries(Expr<N> first, Expr<N> last) {
    return NumberRows.of(series(first.node(), last.node()));
  }

  /**
   * The numbers from one to another by a step, {@code generate_series}, for each row of what is
   * joined.
   *
   * @param <N> the type of the numbers
   * @param first the first
   * @param last none lies beyond it
   * @param step the step
   * @return the rows
   */
  public static <N extends Number> NumberRows<N> generateSeries(
      Expr<N> first, Expr<N> last, Expr<N> step) {
    return NumberRows.of(series(first.node(), last.node(), step.node()));
  }

  /**
   * Times from one to another, {@code generate_series}. Days are the times of their midnights.
   *
   * @param first the first
   * @param last none lies beyond it
   * @param step a {@code Duration}, {@code Period} or {@link Interval}
   * @return the rows
   */
  public static ElementRows<LocalDateTime> generateSeries(
      LocalDateTime first, LocalDateTime last, TemporalAmount step) {
    DataType<LocalDateTime> type = StandardTypes.timestamp(MICRO_DIGITS);
    return ElementRows.of(series(bind(first, type), bind(last, type), interval(step)));
  }

  /**
   * Times from one to another, {@code generate_series}, for each row of what is joined.
   *
   * @param first the first
   * @param last none lies beyond it
   * @param step a {@code Duration}, {@code Period} or {@link Interval}
   * @return the rows
   */
  public static ElementRows<LocalDateTime> generateSeries(
      Expr<LocalDateTime> first, Expr<LocalDateTime> last, TemporalAmount step) {
    return ElementRows.of(series(first.node(), last.node(), interval(step)));
  }

  /**
   * Moments from one to another, {@code generate_series}; days and months are those of UTC.
   *
   * @param first the first
   * @param last none lies beyond it
   * @param step a {@code Duration}, {@code Period} or {@link Interval}
   * @return the rows
   */
  public static ElementRows<Instant> generateSeries(
      Instant first, Instant last, TemporalAmount step) {
    DataType<Instant> type = StandardTypes.instant(MICRO_DIGITS);
    return ElementRows.of(series(bind(first, type), bind(last, type), interval(step)));
  }

  /**
   * The elements of an array as rows, {@code unnest}, for each row of what is joined.
   *
   * @param <E> the type of the elements
   * @param array the array
   * @return the rows
   */
  public static <E> ElementRows<E> unnest(ArrayExpr<E> array) {
    return ElementRows.of(same(ArrayOperators.UNNEST, array.node()));
  }

  /**
   * Values as rows, {@code unnest}, bound as one array.
   *
   * @param <E> the type of the values
   * @param values the values
   * @param type their class, with a default SQL type
   * @return the rows
   */
  public static <E> ElementRows<E> unnest(List<E> values, Class<E> type) {
    return ElementRows.of(same(ArrayOperators.UNNEST, list(values, type)));
  }

  /**
   * The elements of two arrays side by side as rows, {@code unnest}; the shorter is filled up with
   * nulls.
   *
   * @param <A> the type of the first array's elements
   * @param <B> the type of the second's
   * @param first the first array
   * @param second the second array
   * @return the rows
   */
  public static <A, B> PairRows<A, B> unnest(ArrayExpr<A> first, ArrayExpr<B> second) {
    return PairRows.of(same(ArrayOperators.UNNEST, first.node(), second.node()));
  }

  /**
   * The elements of three arrays side by side as rows, {@code unnest}; the shorter are filled up
   * with nulls.
   *
   * @param <A> the type of the first array's elements
   * @param <B> the type of the second's
   * @param <C> the type of the third's
   * @param first the first array
   * @param second the second array
   * @param third the third array
   * @return the rows
   */
  public static <A, B, C> TripleRows<A, B, C> unnest(
      ArrayExpr<A> first, ArrayExpr<B> second, ArrayExpr<C> third) {
    return TripleRows.of(same(ArrayOperators.UNNEST, first.node(), second.node(), third.node()));
  }

  /**
   * The ranges of a multirange as rows, {@code unnest}, for each row of what is joined.
   *
   * @param <E> the type of the bounds
   * @param multirange the multirange
   * @return the rows
   */
  public static <E> ElementRows<Range<E>> unnest(MultirangeExpr<E> multirange) {
    return ElementRows.of(same(ArrayOperators.UNNEST, multirange.node()));
  }

  /**
   * A list bound as an array, to be asked or unnested.
   *
   * @param <E> the type of the elements
   * @param values the elements
   * @param type their class, with a default SQL type
   * @return the array
   */
  public static <E> ArrayExpr<E> array(List<E> values, Class<E> type) {
    return new ArrayExpr<>(list(values, type));
  }

  /**
   * The objects of a JSON array as rows, {@code jsonb_to_recordset}, for each row of what is
   * joined.
   *
   * @param <R> a record, each of whose components is a member to read
   * @param document the array, {@code jsonb}
   * @param type the record's class
   * @return the rows
   * @throws dev.diglot.error.QueryException when a component has no SQL type
   */
  public static <R extends Record> RecordRows<R> jsonToRecordset(JsonExpr document, Class<R> type) {
    return RecordRows.of(
        typed(JsonOperators.TO_RECORDSET, JsonTextType.JSONB, document.node()), type);
  }

  /**
   * The elements of a JSON array as rows, {@code jsonb_array_elements}, for each row of what is
   * joined.
   *
   * @param document the array, {@code jsonb}
   * @return the rows
   */
  public static JsonRows jsonElements(JsonExpr document) {
    return JsonRows.of(typed(JsonOperators.ELEMENTS, JsonTextType.JSONB, document.node()));
  }

  /**
   * The members of a JSON object as rows, {@code jsonb_each}, for each row of what is joined.
   *
   * @param document the object, {@code jsonb}
   * @return the rows
   */
  public static MemberRows jsonMembers(JsonExpr document) {
    return MemberRows.of(typed(JsonOperators.MEMBERS, JsonTextType.JSONB, document.node()));
  }

  private static Node series(Node... arguments) {
    return same(SeriesOperators.GENERATE_SERIES, arguments);
  }

  private static <J> Node bind(J value, DataType<J> type) {
    return new BindNode(type.normalise(value), type);
  }

  private static Node interval(TemporalAmount step) {
    return new CastNode(
        new BindNode(Interval.of(step), IntervalType.INTERVAL), IntervalType.INTERVAL);
  }

  private static <E> Node list(List<E> values, Class<E> type) {
    DataType<List<E>> array = ArrayType.listOf(Parts.typeOf(type));
    return new CastNode(new BindNode(array.copy(values), array), array);
  }
}
