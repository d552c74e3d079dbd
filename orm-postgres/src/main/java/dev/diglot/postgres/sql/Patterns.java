package dev.diglot.postgres.sql;

import static dev.diglot.postgres.sql.Parts.bound;
import static dev.diglot.postgres.sql.Parts.condition;

import dev.diglot.property.TextProperty;
import dev.diglot.sql.Condition;
import dev.diglot.sql.Expr;
import dev.diglot.sql.Sql;

/** Patterns of texts; a part of {@link Postgres}. */
abstract class Patterns extends Searches {

  Patterns() {}

  /**
   * Matches a pattern whatever the case, {@code ilike}: {@code %} stands for any text, {@code _}
   * for one character.
   *
   * @param text the text
   * @param pattern the pattern
   * @return the condition
   */
  public static Condition ilike(Expr<String> text, String pattern) {
    return condition(TextOperators.ILIKE, text.node(), bound(pattern));
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
    return condition(TextOperators.NOT_ILIKE, text.node(), bound(pattern));
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
    return condition(TextOperators.REGEX, text.node(), bound(regex));
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
    return condition(TextOperators.REGEX_IGNORE_CASE, text.node(), bound(regex));
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
    return condition(TextOperators.NOT_REGEX, text.node(), bound(regex));
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
    return condition(TextOperators.NOT_REGEX_IGNORE_CASE, text.node(), bound(regex));
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
}
