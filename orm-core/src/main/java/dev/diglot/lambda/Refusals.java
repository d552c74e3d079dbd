package dev.diglot.lambda;

import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;

/** The words in which a lambda is refused. */
final class Refusals {

  private Refusals() {}

  /**
   * The error of a construct at a place.
   *
   * @param place class, method and line
   * @param construct what was met
   * @param reason why it is refused
   * @param instead what to write instead
   */
  static QueryException exception(String place, String construct, String reason, String instead) {
    return new QueryException(
        QueryError.LAMBDA_NOT_TRANSLATABLE,
        place
            + ": "
            + construct
            + " cannot be translated to SQL: "
            + reason
            + ". "
            + instead
            + ".");
  }
}
