package dev.diglot.postgres.sql;

import static dev.diglot.postgres.sql.Parts.bound;
import static dev.diglot.postgres.sql.Parts.condition;
import static dev.diglot.postgres.sql.Parts.literal;
import static dev.diglot.postgres.sql.Parts.same;

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
import java.util.Arrays;
import java.util.stream.Collectors;

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
    return new JsonExpr(same(PostgresOperators.JSON_GET, node, literal(key)));
  }

  /**
   * The element of an array, {@code ->}; null when there is none.
   *
   * @param index the position from 0, or from -1 backwards
   * @return the part
   */
  public JsonExpr get(int index) {
    return new JsonExpr(same(PostgresOperators.JSON_GET, node, literal(index)));
  }

  /**
   * The part at the end of a path, {@code #>}; null when there is none.
   *
   * @param steps names of members, and positions in arrays as texts
   * @return the part
   */
  public JsonExpr path(String... steps) {
    return new JsonExpr(same(PostgresOperators.JSON_PATH, node, steps(steps)));
  }

  /**
   * The value as text, {@code ->>}: a text without its quotes, anything else as JSON; JSON's null
   * is SQL's.
   *
   * @return the text
   */
  public TextExpr asText() {
    if (node instanceof OperationNode operation) {
      if (operation.operator().equals(PostgresOperators.JSON_GET)) {
        return new TextExpr(
            new OperationNode(
                PostgresOperators.JSON_GET_TEXT, operation.arguments(), StandardTypes.TEXT));
      }
      if (operation.operator().equals(PostgresOperators.JSON_PATH)) {
        return new TextExpr(
            new OperationNode(
                PostgresOperators.JSON_PATH_TEXT, operation.arguments(), StandardTypes.TEXT));
      }
    }
    return new TextExpr(Parts.text(PostgresOperators.JSON_PATH_TEXT, node, literal("{}")));
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
    return condition(PostgresOperators.CONTAINS, node, document(json));
  }

  /**
   * Contains another document, {@code @>}.
   *
   * @param other the other document
   * @return the condition
   */
  public Condition contains(JsonExpr other) {
    return condition(PostgresOperators.CONTAINS, node, other.node());
  }

  /**
   * Is contained in a document, {@code <@}.
   *
   * @param json the document as JSON text
   * @return the condition
   */
  public Condition containedBy(String json) {
    return condition(PostgresOperators.CONTAINED, node, document(json));
  }

  /**
   * Is an object with a member, or an array with a text, {@code ?}.
   *
   * @param key the member's name
   * @return the condition
   */
  public Condition hasKey(String key) {
    return condition(PostgresOperators.JSON_HAS_KEY, node, bound(key));
  }

  /**
   * Has one of several keys, {@code ?|}.
   *
   * @param keys the members' names
   * @return the condition
   */
  public Condition hasAnyKey(String... keys) {
    return condition(PostgresOperators.JSON_HAS_ANY_KEY, node, steps(keys));
  }

  /**
   * Has all of several keys, {@code ?&}.
   *
   * @param keys the members' names
   * @return the condition
   */
  public Condition hasAllKeys(String... keys) {
    return condition(PostgresOperators.JSON_HAS_ALL_KEYS, node, steps(keys));
  }

  /**
   * A JSON path finds something, {@code @?}.
   *
   * @param path the path, such as {@code $.tags[*] ? (@ == "new")}
   * @return the condition
   */
  public Condition pathExists(String path) {
    return condition(PostgresOperators.JSON_PATH_EXISTS, node, jsonPath(path));
  }

  /**
   * The predicate of a JSON path holds, {@code @@}.
   *
   * @param path the path, such as {@code $.price > 10}
   * @return the condition
   */
  public Condition pathMatches(String path) {
    return condition(PostgresOperators.JSON_PATH_MATCHES, node, jsonPath(path));
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
    return new JsonExpr(same(PostgresOperators.JSON_SET, node, steps(steps), document(json)));
  }

  /**
   * The document without a member, {@code -}.
   *
   * @param key the member's name
   * @return the document
   */
  public JsonExpr remove(String key) {
    return new JsonExpr(same(PostgresOperators.JSON_REMOVE, node, literal(key)));
  }

  /**
   * The document without the part at the end of a path, {@code #-}.
   *
   * @param steps names of members, and positions in arrays as texts
   * @return the document
   */
  public JsonExpr removePath(String... steps) {
    return new JsonExpr(same(PostgresOperators.JSON_REMOVE_PATH, node, steps(steps)));
  }

  /**
   * The document with the members of another, whose values win, {@code ||}.
   *
   * @param json the other document as JSON text
   * @return the document
   */
  public JsonExpr merge(String json) {
    return new JsonExpr(same(PostgresOperators.JSON_MERGE, node, document(json)));
  }

  /**
   * What kind of value it is: {@code object}, {@code array}, {@code string}, {@code number}, {@code
   * boolean} or {@code null}.
   *
   * @return the kind, null when there is no value at all
   */
  public TextExpr kind() {
    return new TextExpr(Parts.text(PostgresOperators.JSON_TYPE, node));
  }

  /**
   * The number of elements of an array; anything else is an error of the database.
   *
   * @return the number
   */
  public NumberExpr<Integer> length() {
    return new NumberExpr<>(
        new OperationNode(
            PostgresOperators.JSON_LENGTH, java.util.List.of(node), StandardTypes.INTEGER));
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
   * The document as the value of its property, to be selected or assigned.
   *
   * @param <V> the property's type
   * @param type the property's class
   * @return the expression
   */
  public <V> Expr<V> as(Class<V> type) {
    return new Expr<>(node);
  }

  private static Node document(String json) {
    return Parts.text(PostgresOperators.AS_JSON, bound(json));
  }

  private static Node jsonPath(String path) {
    return Parts.text(PostgresOperators.AS_JSON_PATH, bound(path));
  }

  /** A text array's literal, which takes its type from the operator. */
  private static Node steps(String... steps) {
    return literal(
        Arrays.stream(steps)
            .map(step -> '"' + step.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
            .collect(Collectors.joining(",", "{", "}")));
  }

  @Override
  public String toString() {
    return node.toString();
  }
}
