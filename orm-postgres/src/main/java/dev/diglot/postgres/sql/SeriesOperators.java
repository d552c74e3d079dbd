package dev.diglot.postgres.sql;

import dev.diglot.sql.tree.Operator;

/** Operators that make rows of values. */
public final class SeriesOperators {

  /** {@code generate_series}. */
  public static final Operator GENERATE_SERIES = Operator.of("generate_series");

  private SeriesOperators() {}
}
