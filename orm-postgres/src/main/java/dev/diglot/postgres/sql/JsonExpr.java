package dev.diglot.postgres.sql;

import static dev.diglot.postgres.sql.Parts.bound;
import static dev.diglot.postgres.sql.Parts.condition;
import static dev.diglot.postgres.sql.Parts.literal;
import static dev.diglot.postgres.sql.Parts.same;
import static dev.diglot.postgres.sql.Parts.steps;

import dev.diglot.postgres.type.Json;
import dev.diglot.postgres.type.JsonTextType;
import dev.diglot.postgres.type.JsonType;
import dev.diglot.sql.Condition;
import dev.diglot.sql.Expr;
import dev.diglot.sql.NumberExpr;
import dev.diglot.sql.TextExpr;
import dev.diglot.sql.tree.CastNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.NullTestNode;
import dev.diglot.sql.tree.OperationNode;
import dev.diglot.type.DataType;
import dev.diglot.type.StandardTypes;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A JSON document, or a part of one. It is no {@link Expr}: a document is not equal to a text, so
 * {@code json(Example::data).get("key").eq("value")} does not compile, and {@code
 * json(Example::data).get("key").asText().eq("value")} is what is meant.
 *
 * <p>Keys and paths are written into the statement, so that an index over the same expression is
 * used; documents, and what they are compared with, are bound. Containment, keys and paths need
 * {@code jsonb}.
 */
public final class JsonExpr {
  private static final int DIGITS = 38;
  private static final int SCALE = 10;

  private final Node node;

  /**
   * Wraps a node of the tree.
   *
   * @param node the node, of type {@code json} or {@code jsonb}
   */
  public JsonExpr(Node node) {
    this.node = node;
  }

  /**
   * The node of the tree that this expression is.
   *
   * @return the node
   */
  public Node node() {
    return node;
  }

  /**
   * The member of an object, {@code ->}; null when there is none.
   *
   * @param key the member's name
   * @return the part
   */
  public JsonExpr get(String key) {
    return new JsonExpr(same(JsonOperators.GET, node, literal(key)));
  }

  /**
   * The element of an array, {@code ->}; null when there is none.
   *
   * @param index the position from 0, or from -1 backwards
   * @return the part
   */
  public JsonExpr get(int index) {
    return new JsonExpr(same(JsonOperators.GET, node, literal(index)));
  }

  /**
   * The part at the end of a path, {@code #>}; null when there is none.
   *
   * @param steps names of members, and positions in arrays as texts
   * @return the part
   */
  public JsonExpr path(String... steps) {
    return new JsonExpr(same(JsonOperators.PATH, node, steps(steps)));
  }

  /**
   * The value as text, {@code ->>}: a text without its quotes, anything else as JSON; JSON's null
   * is SQL's.
   *
   * @return the text
   */
  public TextExpr asText() {
    if (node instanceof OperationNode operation) {
      if (operation.operator().equals(JsonOperators.GET)) {
        return new TextExpr(
            new OperationNode(JsonOperators.GET_TEXT, operation.arguments(), StandardTypes.TEXT));
      }
      if (operation.operator().equals(JsonOperators.PATH)) {
        return new TextExpr(
            new OperationNode(JsonOperators.PATH_TEXT, operation.arguments(), StandardTypes.TEXT));
      }
    }
    return new TextExpr(Parts.text(JsonOperators.PATH_TEXT, node, literal("{}")));
  }

  /**
   * The value as a whole number; a value that is none is an error of the database.
   *
   * @return the number
   */
  public NumberExpr<Long> asLong() {
    return new NumberExpr<>(cast(StandardTypes.BIGINT));
  }

  /**
   * The value as a number of ten digits after the point; a value that is none is an error of the
   * database.
   *
   * @return the number
   */
  public NumberExpr<BigDecimal> asDecimal() {
    return new NumberExpr<>(cast(StandardTypes.decimal(DIGITS, SCALE)));
  }

  /**
   * The value as true or false; a value that is neither is an error of the database.
   *
   * @return the condition
   */
  public Condition asBoolean() {
    return new Condition(cast(StandardTypes.BOOLEAN));
  }

  private Node cast(DataType<?> type) {
    return new CastNode(asText().node(), type);
  }

  /**
   * Contains a document, {@code @>}: every member and element of it is here too.
   *
   * @param json the document as JSON text
   * @return the condition
   */
  public Condition contains(String json) {
    return condition(ContainerOperators.CONTAINS, node, document(json));
  }

  /**
   * Contains a document, {@code @>}: every member and element of it is here too.
   *
   * @param json the document
   * @return the condition
   */
  public Condition contains(Json json) {
    return condition(ContainerOperators.CONTAINS, node, document(json));
  }

  /**
   * Contains a document, {@code @>}: every member and element of it is here too.
   *
   * @param members the members of an object, whose values may be anything that JSON has
   * @return the condition
   */
  public Condition contains(Map<String, ?> members) {
    return condition(ContainerOperators.CONTAINS, node, document(Json.encode(members)));
  }

  /**
   * Contains a document, {@code @>}: every member and element of it is here too.
   *
   * @param elements the elements of an array
   * @return the condition
   */
  public Condition contains(Collection<?> elements) {
    return condition(ContainerOperators.CONTAINS, node, document(Json.encode(elements)));
  }

  /**
   * Contains another document, {@code @>}.
   *
   * @param other the other document
   * @return the condition
   */
  public Condition contains(JsonExpr other) {
    return condition(ContainerOperators.CONTAINS, node, other.node());
  }

  /**
   * Is contained in a document, {@code <@}.
   *
   * @param json the document as JSON text
   * @return the condition
   */
  public Condition containedBy(String json) {
    return condition(ContainerOperators.CONTAINED, node, document(json));
  }

  /**
   * Is contained in a document, {@code <@}.
   *
   * @param json the document
   * @return the condition
   */
  public Condition containedBy(Json json) {
    return condition(ContainerOperators.CONTAINED, node, document(json));
  }

  /**
   * Is contained in a document, {@code <@}.
   *
   * @param members the members of an object, whose values may be anything that JSON has
   * @return the condition
   */
  public Condition containedBy(Map<String, ?> members) {
    return condition(ContainerOperators.CONTAINED, node, document(Json.encode(members)));
  }

  /**
   * Is contained in a document, {@code <@}.
   *
   * @param elements the elements of an array
   * @return the condition
   */
  public Condition containedBy(Collection<?> elements) {
    return condition(ContainerOperators.CONTAINED, node, document(Json.encode(elements)));
  }

  /**
   * Is contained in another document, {@code <@}.
   *
   * @param other the other document
   * @return the condition
   */
  public Condition containedBy(JsonExpr other) {
    return condition(ContainerOperators.CONTAINED, node, other.node());
  }

  /**
   * Is an object with a member, or an array with a text, {@code ?}.
   *
   * @param key the member's name
   * @return the condition
   */
  public Condition hasKey(String key) {
    return condition(ContainerOperators.HAS_KEY, node, bound(key));
  }

  /**
   * Has one of several keys, {@code ?|}.
   *
   * @param keys the members' names
   * @return the condition
   */
  public Condition hasAnyKey(String... keys) {
    return condition(ContainerOperators.HAS_ANY_KEY, node, steps(keys));
  }

  /**
   * Has all of several keys, {@code ?&}.
   *
   * @param keys the members' names
   * @return the condition
   */
  public Condition hasAllKeys(String... keys) {
    return condition(ContainerOperators.HAS_ALL_KEYS, node, steps(keys));
  }

  /**
   * A JSON path finds something, {@code @?}.
   *
   * @param path the path, such as {@code $.tags[*] ? (@ == "new")}
   * @return the condition
   */
  public Condition pathExists(String path) {
    return condition(JsonOperators.PATH_EXISTS, node, jsonPath(path));
  }

  /**
   * The predicate of a JSON path holds, {@code @@}.
   *
   * @param path the path, such as {@code $.price > 10}
   * @return the condition
   */
  public Condition pathMatches(String path) {
    return condition(JsonOperators.PATH_MATCHES, node, jsonPath(path));
  }

  /**
   * The document with the part at the end of a path set, {@code jsonb_set}; the last step is made
   * when it is missing.
   *
   * @param json the new part as JSON text
   * @param steps names of members, and positions in arrays as texts
   * @return the document
   */
  public JsonExpr set(String json, String... steps) {
    return new JsonExpr(same(JsonOperators.SET, node, steps(steps), document(json)));
  }

  /**
   * The document with the part at the end of a path set, {@code jsonb_set}; the last step is made
   * when it is missing.
   *
   * @param value the new part; of any Java value it is {@code Json.encode(value)}
   * @param steps names of members, and positions in arrays as texts
   * @return the document
   */
  public JsonExpr set(Json value, String... steps) {
    return set(new JsonExpr(document(value)), steps);
  }

  /**
   * The document with the part at the end of a path set, {@code jsonb_set}; the last step is made
   * when it is missing.
   *
   * @param value the new part
   * @param steps names of members, and positions in arrays as texts
   * @return the document
   */
  public JsonExpr set(JsonExpr value, String... steps) {
    return new JsonExpr(same(JsonOperators.SET, node, steps(steps), value.node()));
  }

  /**
   * The document with a part put in at the end of a path, {@code jsonb_insert}: before the element
   * of an array, or as a member that is not there yet.
   *
   * @param value the new part
   * @param steps names of members, and positions in arrays as texts
   * @return the document
   */
  public JsonExpr insert(Json value, String... steps) {
    return new JsonExpr(same(JsonOperators.INSERT, node, steps(steps), document(value)));
  }

  /**
   * The document without the element of an array, {@code -}.
   *
   * @param index the position from 0, or from -1 backwards
   * @return the document
   */
  public JsonExpr remove(int index) {
    return new JsonExpr(same(JsonOperators.REMOVE, node, literal(index)));
  }

  /**
   * The document without members that are null, {@code jsonb_strip_nulls}.
   *
   * @return the document
   */
  public JsonExpr stripNulls() {
    return new JsonExpr(same(JsonOperators.STRIP_NULLS, node));
  }

  /**
   * The first value that a JSON path finds, {@code jsonb_path_query_first}; null when there is
   * none.
   *
   * @param path the path
   * @return the value
   */
  public JsonExpr pathFirst(String path) {
    return new JsonExpr(same(JsonOperators.PATH_FIRST, node, jsonPath(path)));
  }

  /**
   * All values that a JSON path finds as an array, {@code jsonb_path_query_array}.
   *
   * @param path the path
   * @return the array
   */
  public JsonExpr pathAll(String path) {
    return new JsonExpr(same(JsonOperators.PATH_ALL, node, jsonPath(path)));
  }

  /**
   * The document without a member, {@code -}.
   *
   * @param key the member's name
   * @return the document
   */
  public JsonExpr remove(String key) {
    return new JsonExpr(same(JsonOperators.REMOVE, node, literal(key)));
  }

  /**
   * The document without the part at the end of a path, {@code #-}.
   *
   * @param steps names of members, and positions in arrays as texts
   * @return the document
   */
  public JsonExpr removePath(String... steps) {
    return new JsonExpr(same(JsonOperators.REMOVE_PATH, node, steps(steps)));
  }

  /**
   * The document with the members of another, whose values win, {@code ||}.
   *
   * @param json the other document as JSON text
   * @return the document
   */
  public JsonExpr merge(String json) {
    return new JsonExpr(same(JsonOperators.MERGE, node, document(json)));
  }

  /**
   * The document with the members of another, whose values win, or an array with the elements of
   * another, {@code ||}.
   *
   * @param value the other document
   * @return the document
   */
  public JsonExpr merge(Json value) {
    return new JsonExpr(same(JsonOperators.MERGE, node, document(value)));
  }

  /**
   * The document with the members of another, whose values win, {@code ||}.
   *
   * @param members the other members, whose values may be anything that JSON has
   * @return the document
   */
  public JsonExpr merge(Map<String, ?> members) {
    return merge(Json.encode(members));
  }

  /**
   * The document with the members or elements of another, {@code ||}.
   *
   * @param other the other document
   * @return the document
   */
  public JsonExpr merge(JsonExpr other) {
    return new JsonExpr(same(JsonOperators.MERGE, node, other.node()));
  }

  /**
   * What kind of value it is: {@code object}, {@code array}, {@code string}, {@code number}, {@code
   * boolean} or {@code null}.
   *
   * @return the kind, null when there is no value at all
   */
  public TextExpr kind() {
    return new TextExpr(Parts.text(JsonOperators.TYPE, node));
  }

  /**
   * The number of elements of an array; anything else is an error of the database.
   *
   * @return the number
   */
  public NumberExpr<Integer> length() {
    return new NumberExpr<>(
        new OperationNode(JsonOperators.LENGTH, List.of(node), StandardTypes.INTEGER));
  }

  /**
   * Whether there is no value: SQL's null, not JSON's.
   *
   * @return the condition
   */
  public Condition isNull() {
    return new Condition(new NullTestNode(node, false));
  }

  /**
   * Whether there is a value, JSON's null included.
   *
   * @return the condition
   */
  public Condition isNotNull() {
    return new Condition(new NullTestNode(node, true));
  }

  /**
   * The document as JSON text, to be selected.
   *
   * @return the expression
   */
  public Expr<Json> asJson() {
    return new Expr<>(new CastNode(node, JsonTextType.JSONB));
  }

  /**
   * The document as a value of a Java type, to be selected, compared or assigned; a JSON null is
   * null.
   *
   * @param <V> the Java type
   * @param type its class
   * @return the expression
   * @throws dev.diglot.error.UnsupportedFeatureException when there is no codec for JSON
   */
  public <V> Expr<V> as(Class<V> type) {
    return typed(JsonType.of(true, type));
  }

  /**
   * The document as a list, to be selected, compared or assigned; a JSON null is null.
   *
   * @param <E> the elements' type
   * @param element its class
   * @return the expression
   * @throws dev.diglot.error.UnsupportedFeatureException when there is no codec for JSON
   */
  public <E> Expr<List<E>> asList(Class<E> element) {
    return typed(JsonType.listOf(true, element));
  }

  /**
   * The document as a map by its members' names, to be selected, compared or assigned; a JSON null
   * is null.
   *
   * @param <V> the members' type, {@code Object} for whatever they are
   * @param member its class
   * @return the expression
   * @throws dev.diglot.error.UnsupportedFeatureException when there is no codec for JSON
   */
  public <V> Expr<Map<String, V>> asMap(Class<V> member) {
    return typed(JsonType.mapOf(true, member));
  }

  private <V> Expr<V> typed(DataType<V> type) {
    return new Expr<>(
        node instanceof OperationNode operation
            ? new OperationNode(operation.operator(), operation.arguments(), type)
            : new CastNode(node, type));
  }

  private static Node document(String json) {
    return Parts.text(JsonOperators.AS_JSON, bound(json));
  }

  private static Node document(Json json) {
    return document(json.text());
  }

  private static Node jsonPath(String path) {
    return Parts.text(JsonOperators.AS_JSON_PATH, bound(path));
  }

  @Override
  public String toString() {
    return node.toString();
  }
}
