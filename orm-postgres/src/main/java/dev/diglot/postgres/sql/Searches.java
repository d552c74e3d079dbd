package dev.diglot.postgres.sql;

import static dev.diglot.postgres.sql.Parts.bound;
import static dev.diglot.postgres.sql.Parts.literal;

import dev.diglot.property.Property;
import dev.diglot.property.TextProperty;
import dev.diglot.sql.Expr;
import dev.diglot.sql.Sql;
import dev.diglot.sql.TextExpr;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.OperationNode;
import dev.diglot.sql.tree.Operator;
import dev.diglot.sql.tree.Operators;
import dev.diglot.type.StandardTypes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Full-text search; a part of {@link Postgres}. */
abstract class Searches {

  Searches() {}

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
    return vector(Parts.text(SearchOperators.AS_CONFIGURATION, configuration.node()), text.node());
  }

  private static TsVectorExpr vector(Node configuration, Node text) {
    return new TsVectorExpr(Parts.text(SearchOperators.TO_TSVECTOR, configuration, text));
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
    return query(SearchOperators.TO_TSQUERY, configuration, query);
  }

  /**
   * All words of a text, {@code plainto_tsquery}; any text is well-formed.
   *
   * @param configuration the text-search configuration
   * @param words the words
   * @return the query
   */
  public static TsQueryExpr plainToTsQuery(String configuration, String words) {
    return query(SearchOperators.PLAIN_TO_TSQUERY, configuration, words);
  }

  /**
   * The words of a text one behind the other, {@code phraseto_tsquery}; any text is well-formed.
   *
   * @param configuration the text-search configuration
   * @param phrase the phrase
   * @return the query
   */
  public static TsQueryExpr phraseToTsQuery(String configuration, String phrase) {
    return query(SearchOperators.PHRASE_TO_TSQUERY, configuration, phrase);
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
    return query(SearchOperators.WEBSEARCH_TO_TSQUERY, configuration, typed);
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
        Parts.text(SearchOperators.HEADLINE, literal(configuration), text.node(), query.node()));
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
            SearchOperators.HEADLINE,
            literal(configuration),
            text.node(),
            query.node(),
            literal(options)));
  }
}
