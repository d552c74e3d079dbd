package dev.diglot.postgres.sql;

import dev.diglot.sql.tree.Operator;

/** Operators of texts. */
public final class TextOperators {

  /** {@code a ilike b}. */
  public static final Operator ILIKE = Operator.of("ilike");

  /** {@code a not ilike b}. */
  public static final Operator NOT_ILIKE = Operator.of("not ilike");

  /** {@code a ~ b}. */
  public static final Operator REGEX = Operator.of("~");

  /** {@code a ~* b}. */
  public static final Operator REGEX_IGNORE_CASE = Operator.of("~*");

  /** {@code a !~ b}. */
  public static final Operator NOT_REGEX = Operator.of("!~");

  /** {@code a !~* b}. */
  public static final Operator NOT_REGEX_IGNORE_CASE = Operator.of("!~*");

  /** {@code string_agg}. */
  public static final Operator STRING_AGG = Operator.of("string_agg");

  private TextOperators() {}
}
