package dev.diglot.postgres.sql;

import dev.diglot.postgres.type.JsonTextType;
import dev.diglot.postgres.type.Multirange;
import dev.diglot.postgres.type.NetworkAddress;
import dev.diglot.postgres.type.Range;
import dev.diglot.property.Property;
import dev.diglot.sql.Expr;
import dev.diglot.sql.Sql;
import java.util.Map;

/**
 * PostgreSQL's operators and functions, meant for static import. On another database a query that
 * uses one fails before it is sent, naming the operator and the dialect.
 */
@SuppressWarnings("overloads") // exact method references choose the most specific one
public final class Postgres extends RowSources {

  private Postgres() {}

  /**
   * A range property.
   *
   * @param <T> the entity
   * @param <E> the type of the bounds
   * @param property a reference to its accessor
   * @return the range
   */
  public static <T, E> RangeExpr<E> range(Property<T, Range<E>> property) {
    return new RangeExpr<>(Sql.col(property).node());
  }

  /**
   * An expression whose value is a range, such as a property of a root.
   *
   * @param <E> the type of the bounds
   * @param range the expression
   * @return the range
   */
  public static <E> RangeExpr<E> range(Expr<Range<E>> range) {
    return new RangeExpr<>(range.node());
  }

  /**
   * A multirange property.
   *
   * @param <T> the entity
   * @param <E> the type of the bounds
   * @param property a reference to its accessor
   * @return the multirange
   */
  public static <T, E> MultirangeExpr<E> multirange(Property<T, Multirange<E>> property) {
    return new MultirangeExpr<>(Sql.col(property).node());
  }

  /**
   * An expression whose value is a multirange, such as a property of a root.
   *
   * @param <E> the type of the bounds
   * @param multirange the expression
   * @return the multirange
   */
  public static <E> MultirangeExpr<E> multirange(Expr<Multirange<E>> multirange) {
    return new MultirangeExpr<>(multirange.node());
  }

  /**
   * A JSON property.
   *
   * @param <T> the entity
   * @param property a reference to its accessor
   * @return the document
   */
  public static <T> JsonExpr json(Property<T, ?> property) {
    return new JsonExpr(Sql.col(property).node());
  }

  /**
   * An expression whose value is JSON, such as a property of a root.
   *
   * @param document the expression
   * @return the document
   */
  public static JsonExpr json(Expr<?> document) {
    return new JsonExpr(document.node());
  }

  /**
   * A value as a JSON document, {@code to_jsonb}.
   *
   * @param value the value
   * @return the document
   */
  public static JsonExpr toJson(Expr<?> value) {
    return new JsonExpr(Parts.typed(JsonOperators.TO_JSONB, JsonTextType.JSONB, value.node()));
  }

  /**
   * A property that holds a map of texts as {@code hstore}.
   *
   * @param <T> the entity
   * @param property a reference to its accessor
   * @return the map
   */
  public static <T> HstoreExpr hstore(Property<T, Map<String, String>> property) {
    return new HstoreExpr(Sql.col(property).node());
  }

  /**
   * An expression whose value is an {@code hstore}, such as a property of a root.
   *
   * @param map the expression
   * @return the map
   */
  public static HstoreExpr hstore(Expr<Map<String, String>> map) {
    return new HstoreExpr(map.node());
  }

  /**
   * A property that holds an address or a network.
   *
   * @param <T> the entity
   * @param <N> {@code Inet} or {@code Cidr}
   * @param property a reference to its accessor
   * @return the address
   */
  public static <T, N extends NetworkAddress> NetworkExpr<N> network(Property<T, N> property) {
    return new NetworkExpr<>(Sql.col(property).node());
  }

  /**
   * An expression whose value is an address or a network, such as a property of a root.
   *
   * @param <N> {@code Inet} or {@code Cidr}
   * @param address the expression
   * @return the address
   */
  public static <N extends NetworkAddress> NetworkExpr<N> network(Expr<N> address) {
    return new NetworkExpr<>(address.node());
  }
}
