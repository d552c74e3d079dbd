package dev.diglot.query;

import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;

/** Checks row counts given by users. */
final class Bounds {

  private Bounds() {}

  static long check(String clause, long rows) {
    if (rows < 0) {
      throw new QueryException(
          QueryError.INVALID_QUERY,
          "Expected a " + clause + " of 0 or more rows, got " + rows + ". Give a positive number.");
    }
    return rows;
  }
}
