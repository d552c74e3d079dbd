package dev.diglot.postgres.sql;

import static dev.diglot.postgres.sql.Parts.bound;
import static dev.diglot.postgres.sql.Parts.condition;
import static dev.diglot.postgres.sql.Parts.literal;

import dev.diglot.postgres.type.ArrayType;
import dev.diglot.postgres.type.Range;
import dev.diglot.property.Property;
import dev.diglot.property.TextProperty;
import dev.diglot.sql.Condition;
import dev.diglot.sql.Expr;
import dev.diglot.sql.Sql;
import dev.diglot.sql.TextExpr;
import dev.diglot.sql.tree.AggregateNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.OperationNode;
import dev.diglot.sql.tree.Operator;
import dev.diglot.sql.tree.Operators;
import dev.diglot.type.StandardTypes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * PostgreSQL's operators and functions, meant for static import. On another database a query that
 * uses one fails before it is sent, naming the operator and the dialect.
 */
public final class Postgres {

  private Postgres() {}

  // Arrays

  /**
   * An array property.
   *
   * @param <T> the entity
   * @param <E> the type of the elements
   * @param property a reference to its accessor
   * @return the array
   */
  public static <T, E> ArrayExpr<E> array(Property<T, List<E>> property) {
    return new ArrayExpr<>(Sql.col(property).node());
  }

  /**
   * An expression whose value is an array, such as a property of a root.
   *
   * @param <E> the type of the elements
   * @param array the expression
   * @return the array
   */
  public static <E> ArrayExpr<E> array(Expr<List<E>> array) {
    return new ArrayExpr<>(array.node());
  }

  // Ranges

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

  // JSON

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

  // Patterns

  /**
   * Matches a pattern whatever the case, {@code ilike}: {@code %} stands for any text, {@code _}
   * for one character.
   *
   * @param text the text
   * @param pattern the pattern
   * @return the condition
   */
  public static Condition ilike(Expr<String> text, String pattern) {
    return condition(PostgresOperators.ILIKE, text.node(), bound(pattern));
  }

  /**
   * Matches a pattern whatever the case, {@code ilike}.
   *
   * @param <T> the entity
   * @param text a reference to a text accessor
   * @param pattern the pattern
   * @return the condition
   */
  public static <T> Condition ilike(TextProperty<T> text, String pattern) {
    return ilike(Sql.col(text), pattern);
  }

  /**
   * Does not match a pattern whatever the case, {@code not ilike}.
   *
   * @param text the text
   * @param pattern the pattern
   * @return the condition
   */
  public static Condition notIlike(Expr<String> text, String pattern) {
    return condition(PostgresOperators.NOT_ILIKE, text.node(), bound(pattern));
  }

  /**
   * Does not match a pattern whatever the case, {@code not ilike}.
   *
   * @param <T> the entity
   * @param text a reference to a text accessor
   * @param pattern the pattern
   * @return the condition
   */
  public static <T> Condition notIlike(TextProperty<T> text, String pattern) {
    return notIlike(Sql.col(text), pattern);
  }

  /**
   * A regular expression of PostgreSQL matches a part of the text, {@code ~}.
   *
   * @param text the text
   * @param regex the regular expression
   * @return the condition
   */
  public static Condition regex(Expr<String> text, String regex) {
    return condition(PostgresOperators.REGEX, text.node(), bound(regex));
  }

  /**
   * A regular expression of PostgreSQL matches a part of the text, {@code ~}.
   *
   * @param <T> the entity
   * @param text a reference to a text accessor
   * @param regex the regular expression
   * @return the condition
   */
  public static <T> Condition regex(TextProperty<T> text, String regex) {
    return regex(Sql.col(text), regex);
  }

  /**
   * A regular expression matches a part of the text whatever the case, {@code ~*}.
   *
   * @param text the text
   * @param regex the regular expression
   * @return the condition
   */
  public static Condition regexIgnoreCase(Expr<String> text, String regex) {
    return condition(PostgresOperators.REGEX_IGNORE_CASE, text.node(), bound(regex));
  }

  /**
   * A regular expression matches a part of the text whatever the case, {@code ~*}.
   *
   * @param <T> the entity
   * @param text a reference to a text accessor
   * @param regex the regular expression
   * @return the condition
   */
  public static <T> Condition regexIgnoreCase(TextProperty<T> text, String regex) {
    return regexIgnoreCase(Sql.col(text), regex);
  }

  /**
   * A regular expression matches no part of the text, {@code !~}.
   *
   * @param text the text
   * @param regex the regular expression
   * @return the condition
   */
  public static Condition notRegex(Expr<String> text, String regex) {
    return condition(PostgresOperators.NOT_REGEX, text.node(), bound(regex));
  }

  /**
   * A regular expression matches no part of the text, {@code !~}.
   *
   * @param <T> the entity
   * @param text a reference to a text accessor
   * @param regex the regular expression
   * @return the condition
   */
  public static <T> Condition notRegex(TextProperty<T> text, String regex) {
    return notRegex(Sql.col(text), regex);
  }

  /**
   * A regular expression matches no part of the text whatever the case, {@code !~*}.
   *
   * @param text the text
   * @param regex the regular expression
   * @return the condition
   */
  public static Condition notRegexIgnoreCase(Expr<String> text, String regex) {
    return condition(PostgresOperators.NOT_REGEX_IGNORE_CASE, text.node(), bound(regex));
  }

  /**
   * A regular expression matches no part of the text whatever the case, {@code !~*}.
   *
   * @param <T> the entity
   * @param text a reference to a text accessor
   * @param regex the regular expression
   * @return the condition
   */
  public static <T> Condition notRegexIgnoreCase(TextProperty<T> text, String regex) {
    return notRegexIgnoreCase(Sql.col(text), regex);
  }

  // Aggregates

  /**
   * The texts of a group in one, {@code string_agg}; null for no rows.
   *
   * @param text the text
   * @param separator what stands between two, written into the statement
   * @return the aggregate
   */
  public static Aggregate<String> stringAgg(Expr<String> text, String separator) {
    return new Aggregate<>(
        new AggregateNode(
            PostgresOperators.STRING_AGG,
            false,
            List.of(text.node(), literal(separator)),
            StandardTypes.TEXT));
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
   * @param type the class of the values, with a default SQL type
   * @return the aggregate
   */
  public static <V> Aggregate<List<V>> arrayAgg(Expr<V> value, Class<V> type) {
    return new Aggregate<>(
        new AggregateNode(
            PostgresOperators.ARRAY_AGG,
            false,
            List.of(value.node()),
            ArrayType.listOf(Parts.typeOf(type))));
  }

  // Full-text search

  /**
   * A property that holds a {@code tsvector}, as a generated column does.
   *
   * @param <T> the entity
   * @param property a reference to its accessor
   * @return the vector
   */
  public static <T> TsVectorExpr tsVector(Property<T, ?> property) {
    return new TsVectorExpr(Sql.col(property).node());
  }

  /**
   * The words of texts, {@code to_tsvector}; several texts are searched as one, and a null among
   * them is empty.
   *
   * @param <T> the entity
   * @param configuration the text-search configuration, such as {@code english}, written into the
   *     statement so that an index over the expression is used
   * @param texts references to text accessors, at least one
   * @return the vector
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <T> TsVectorExpr toTsVector(String configuration, TextProperty<T>... texts) {
    return vector(literal(configuration), joined(Arrays.stream(texts).map(Sql::col).toList()));
  }

  /**
   * The words of a text, {@code to_tsvector}.
   *
   * @param configuration the text-search configuration, written into the statement
   * @param text the text
   * @return the vector
   */
  public static TsVectorExpr toTsVector(String configuration, Expr<String> text) {
    return vector(literal(configuration), text.node());
  }

  /**
   * The words of a text in the language that its row names, {@code to_tsvector}.
   *
   * @param configuration the text-search configuration of each row
   * @param text the text
   * @return the vector
   */
  public static TsVectorExpr toTsVector(Expr<String> configuration, Expr<String> text) {
    return vector(
        Parts.text(PostgresOperators.AS_CONFIGURATION, configuration.node()), text.node());
  }

  private static TsVectorExpr vector(Node configuration, Node text) {
    return new TsVectorExpr(Parts.text(PostgresOperators.TO_TSVECTOR, configuration, text));
  }

  private static Node joined(List<TextExpr> texts) {
    if (texts.size() == 1) {
      return texts.get(0).node();
    }
    List<Node> parts = new ArrayList<>();
    for (TextExpr text : texts) {
      if (!parts.isEmpty()) {
        parts.add(literal(" "));
      }
      parts.add(Parts.text(Operators.COALESCE, text.node(), literal("")));
    }
    return new OperationNode(Operators.CONCAT, parts, StandardTypes.TEXT);
  }

  /**
   * A query in PostgreSQL's own syntax, {@code to_tsquery}: {@code &}, {@code |}, {@code !}, {@code
   * <->} and parentheses between words. Anything else is an {@link
   * dev.diglot.error.InvalidValueException}; for what users type there is {@link
   * #webSearchToTsQuery}.
   *
   * @param configuration the text-search configuration, such as {@code english}
   * @param query the query
   * @return the query
   */
  public static TsQueryExpr toTsQuery(String configuration, String query) {
    return query(PostgresOperators.TO_TSQUERY, configuration, query);
  }

  /**
   * All words of a text, {@code plainto_tsquery}; any text is well-formed.
   *
   * @param configuration the text-search configuration
   * @param words the words
   * @return the query
   */
  public static TsQueryExpr plainToTsQuery(String configuration, String words) {
    return query(PostgresOperators.PLAIN_TO_TSQUERY, configuration, words);
  }

  /**
   * The words of a text one behind the other, {@code phraseto_tsquery}; any text is well-formed.
   *
   * @param configuration the text-search configuration
   * @param phrase the phrase
   * @return the query
   */
  public static TsQueryExpr phraseToTsQuery(String configuration, String phrase) {
    return query(PostgresOperators.PHRASE_TO_TSQUERY, configuration, phrase);
  }

  /**
   * What people type into a search field, {@code websearch_to_tsquery}: words, phrases in quotes,
   * {@code or}, and {@code -} before what must not occur. Any text is well-formed.
   *
   * @param configuration the text-search configuration
   * @param typed what was typed
   * @return the query
   */
  public static TsQueryExpr webSearchToTsQuery(String configuration, String typed) {
    return query(PostgresOperators.WEBSEARCH_TO_TSQUERY, configuration, typed);
  }

  private static TsQueryExpr query(Operator operator, String configuration, String text) {
    return new TsQueryExpr(Parts.text(operator, literal(configuration), bound(text)));
  }

  /**
   * The places of a text that a query finds, marked, {@code ts_headline}.
   *
   * @param configuration the text-search configuration
   * @param text the text
   * @param query the query
   * @return the excerpt, with {@code <b>} around what was found
   */
  public static TextExpr headline(String configuration, Expr<String> text, TsQueryExpr query) {
    return new TextExpr(
        Parts.text(PostgresOperators.HEADLINE, literal(configuration), text.node(), query.node()));
  }

  /**
   * The places of a text that a query finds, marked as options say, {@code ts_headline}.
   *
   * @param configuration the text-search configuration
   * @param text the text
   * @param query the query
   * @param options the options as PostgreSQL has them, such as {@code StartSel=«, StopSel=»}
   * @return the excerpt
   */
  public static TextExpr headline(
      String configuration, Expr<String> text, TsQueryExpr query, String options) {
    return new TextExpr(
        Parts.text(
            PostgresOperators.HEADLINE,
            literal(configuration),
            text.node(),
            query.node(),
            literal(options)));
  }
}
