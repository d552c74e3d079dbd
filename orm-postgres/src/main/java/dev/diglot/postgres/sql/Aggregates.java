package dev.diglot.postgres.sql;

import static dev.diglot.postgres.sql.Parts.literal;

import dev.diglot.postgres.type.Json;
import dev.diglot.postgres.type.JsonTextType;
import dev.diglot.postgres.type.Multirange;
import dev.diglot.postgres.type.Range;
import dev.diglot.property.TextProperty;
import dev.diglot.sql.Expr;
import dev.diglot.sql.Sql;
import dev.diglot.sql.tree.AggregateNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Operator;
import dev.diglot.type.DataType;
import dev.diglot.type.StandardTypes;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Aggregates that gather values; a part of {@link Postgres}. */
abstract class Aggregates extends Patterns {

  Aggregates() {}

  /**
   * The texts of a group in one, {@code string_agg}; null for no rows.
   *
   * @param text the text
   * @param separator what stands between two, written into the statement
   * @return the aggregate
   */
  public static Aggregate<String> stringAgg(Expr<String> text, String separator) {
    return aggregate(TextOperators.STRING_AGG, StandardTypes.TEXT, text.node(), literal(separator));
  }

  /**
   * The texts of a group in one, {@code string_agg}; null for no rows.
   *
   * @param <T> the entity
   * @param text a reference to a text accessor
   * @param separator what stands between two, written into the statement
   * @return the aggregate
   */
  public static <T> Aggregate<String> stringAgg(TextProperty<T> text, String separator) {
    return stringAgg(Sql.col(text), separator);
  }

  /**
   * The values of a group as a list, {@code array_agg}, null values included; null for no rows.
   *
   * @param <V> the type of the values
   * @param value the value
   * @return the aggregate
   */
  public static <V> Aggregate<List<V>> arrayAgg(Expr<V> value) {
    return aggregate(ArrayOperators.ARRAY_AGG, null, value.node());
  }

  /**
   * The values of a group as a JSON array, {@code json_agg}, null values included; null for no
   * rows.
   *
   * @param value the value
   * @return the aggregate
   */
  public static Aggregate<Json> jsonAgg(Expr<?> value) {
    return aggregate(JsonOperators.JSON_AGG, JsonTextType.JSON, value.node());
  }

  /**
   * The values of a group as a JSON array, {@code jsonb_agg}, null values included; null for no
   * rows.
   *
   * @param value the value
   * @return the aggregate
   */
  public static Aggregate<Json> jsonbAgg(Expr<?> value) {
    return aggregate(JsonOperators.JSONB_AGG, JsonTextType.JSONB, value.node());
  }

  /**
   * The documents of a group as a JSON array, {@code jsonb_agg}; null for no rows.
   *
   * @param document the document
   * @return the aggregate
   */
  public static Aggregate<Json> jsonbAgg(JsonExpr document) {
    return aggregate(JsonOperators.JSONB_AGG, JsonTextType.JSONB, document.node());
  }

  /**
   * The pairs of a group as a JSON object, {@code json_object_agg}; null for no rows. A key that
   * occurs twice stands there twice; a null key is an error of the database.
   *
   * @param key the members' names
   * @param value their values
   * @return the aggregate
   */
  public static Aggregate<Json> jsonObjectAgg(Expr<String> key, Expr<?> value) {
    return aggregate(JsonOperators.JSON_OBJECT_AGG, JsonTextType.JSON, key.node(), value.node());
  }

  /**
   * The pairs of a group as a JSON object, {@code jsonb_object_agg}; null for no rows. Of a key
   * that occurs twice the last value stays; a null key is an error of the database.
   *
   * @param key the members' names
   * @param value their values
   * @return the aggregate
   */
  public static Aggregate<Json> jsonbObjectAgg(Expr<String> key, Expr<?> value) {
    return aggregate(JsonOperators.JSONB_OBJECT_AGG, JsonTextType.JSONB, key.node(), value.node());
  }

  /**
   * The values of all ranges of a group, {@code range_agg}; null for no rows.
   *
   * @param <E> the type of the bounds
   * @param range the range
   * @return the aggregate
   */
  public static <E> Aggregate<Multirange<E>> rangeAgg(RangeExpr<E> range) {
    return aggregate(RangeOperators.RANGE_AGG, null, range.node());
  }

  /**
   * The values that all ranges of a group have, {@code range_intersect_agg}; null for no rows.
   *
   * @param <E> the type of the bounds
   * @param range the range
   * @return the aggregate
   */
  public static <E> Aggregate<Range<E>> rangeIntersectAgg(RangeExpr<E> range) {
    return aggregate(RangeOperators.RANGE_INTERSECT_AGG, null, range.node());
  }

  private static <V> Aggregate<V> aggregate(
      Operator function, @Nullable DataType<?> type, Node... arguments) {
    return new Aggregate<>(new AggregateNode(function, false, Arrays.asList(arguments), type));
  }
}
