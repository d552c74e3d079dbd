package dev.diglot.postgres.sql;

import dev.diglot.sql.NumberExpr;
import dev.diglot.sql.Rows;

/**
 * Rows with a number each, from 1 in the order in which the function gives them.
 *
 * @param <R> the rows
 */
public final class Numbered<R extends FunctionRows<R>> extends Rows {
  static final String COLUMN = "ordinality";

  private final R rows;

  Numbered(R rows) {
    super(rows.source());
    this.rows = rows;
  }

  /**
   * The rows, for their columns.
   *
   * @return the rows
   */
  public R rows() {
    return rows;
  }

  /**
   * The row's number.
   *
   * @return the number, from 1
   */
  public NumberExpr<Long> ordinality() {
    return new NumberExpr<>(column(COLUMN));
  }
}
