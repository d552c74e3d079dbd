package dev.diglot.postgres.sql;

import static dev.diglot.postgres.sql.Parts.bound;
import static dev.diglot.postgres.sql.Parts.condition;
import static dev.diglot.postgres.sql.Parts.literal;
import static dev.diglot.postgres.sql.Parts.same;
import static dev.diglot.postgres.sql.Parts.steps;
import static dev.diglot.postgres.sql.Parts.typed;
import static dev.diglot.postgres.sql.Parts.value;

import dev.diglot.postgres.type.ArrayType;
import dev.diglot.postgres.type.JsonTextType;
import dev.diglot.sql.Condition;
import dev.diglot.sql.Expr;
import dev.diglot.sql.TextExpr;
import dev.diglot.sql.tree.CastNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.type.StandardTypes;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A map of texts of the database, {@code hstore}. Keys that are read are written into the
 * statement, so that an index over the same expression is used; what is compared with is bound.
 */
public final class HstoreExpr extends Expr<Map<String, String>> {

  /**
   * Wraps a node of the tree.
   *
   * @param node the node
   */
  public HstoreExpr(Node node) {
    super(node);
  }

  /**
   * The value of a key, {@code ->}; null when there is none.
   *
   * @param key the key
   * @return the value
   */
  public TextExpr get(String key) {
    return new TextExpr(Parts.text(HstoreOperators.GET, node(), literal(key)));
  }

  /**
   * Has a key, {@code ?}; its value may be null.
   *
   * @param key the key
   * @return the condition
   */
  public Condition hasKey(String key) {
    return condition(ContainerOperators.HAS_KEY, node(), bound(key));
  }

  /**
   * Has one of several keys, {@code ?|}.
   *
   * @param keys the keys
   * @return the condition
   */
  public Condition hasAnyKey(String... keys) {
    return condition(ContainerOperators.HAS_ANY_KEY, node(), steps(keys));
  }

  /**
   * Has all of several keys, {@code ?&}.
   *
   * @param keys the keys
   * @return the condition
   */
  public Condition hasAllKeys(String... keys) {
    return condition(ContainerOperators.HAS_ALL_KEYS, node(), steps(keys));
  }

  /**
   * Has all pairs of another map, {@code @>}.
   *
   * @param pairs the other map
   * @return the condition
   */
  public Condition contains(Map<String, ? extends @Nullable String> pairs) {
    return condition(ContainerOperators.CONTAINS, node(), value(pairs));
  }

  /**
   * Has all pairs of another map, {@code @>}.
   *
   * @param pairs the other map
   * @return the condition
   */
  public Condition contains(HstoreExpr pairs) {
    return condition(ContainerOperators.CONTAINS, node(), pairs.node());
  }

  /**
   * Has no pairs besides those of another map, {@code <@}.
   *
   * @param pairs the other map
   * @return the condition
   */
  public Condition containedBy(Map<String, ? extends @Nullable String> pairs) {
    return condition(ContainerOperators.CONTAINED, node(), value(pairs));
  }

  /**
   * The pairs with those of another map, whose values win, {@code ||}.
   *
   * @param pairs the other map
   * @return the map
   */
  public HstoreExpr concat(Map<String, ? extends @Nullable String> pairs) {
    return new HstoreExpr(same(HstoreOperators.MERGE, node(), value(pairs)));
  }

  /**
   * The pairs with those of another map, whose values win, {@code ||}.
   *
   * @param pairs the other map
   * @return the map
   */
  public HstoreExpr concat(HstoreExpr pairs) {
    return new HstoreExpr(same(HstoreOperators.MERGE, node(), pairs.node()));
  }

  /**
   * The map without some keys, {@code delete}.
   *
   * @param keys the keys
   * @return the map
   */
  public HstoreExpr delete(String... keys) {
    return new HstoreExpr(same(HstoreOperators.DELETE, node(), texts(keys)));
  }

  /**
   * The map without the pairs that another map has too, {@code delete}.
   *
   * @param pairs the other map
   * @return the map
   */
  public HstoreExpr delete(HstoreExpr pairs) {
    return new HstoreExpr(same(HstoreOperators.DELETE, node(), pairs.node()));
  }

  /**
   * The map with no other keys than some, {@code slice}.
   *
   * @param keys the keys
   * @return the map
   */
  public HstoreExpr slice(String... keys) {
    return new HstoreExpr(same(HstoreOperators.SLICE, node(), texts(keys)));
  }

  /**
   * The keys, {@code akeys}, in no particular order.
   *
   * @return the keys
   */
  public ArrayExpr<String> keys() {
    return new ArrayExpr<>(
        typed(HstoreOperators.KEYS, ArrayType.listOf(StandardTypes.TEXT), node()));
  }

  /**
   * The values, {@code avals}, in the order of {@link #keys()}; some may be null.
   *
   * @return the values
   */
  public ArrayExpr<String> values() {
    return new ArrayExpr<>(
        typed(HstoreOperators.VALUES, ArrayType.listOf(StandardTypes.TEXT), node()));
  }

  /**
   * The map as a JSON object of texts, {@code hstore_to_jsonb}.
   *
   * @return the document
   */
  public JsonExpr asJson() {
    return new JsonExpr(typed(HstoreOperators.TO_JSONB, JsonTextType.JSONB, node()));
  }

  /** Not a bare literal, which PostgreSQL would take for another map. */
  private static Node texts(String... keys) {
    return new CastNode(steps(keys), ArrayType.listOf(StandardTypes.TEXT));
  }
}
