package dev.diglot.lambda;

import dev.diglot.bytecode.Refusal;
import dev.diglot.bytecode.RefusedException;
import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import java.util.Locale;

/** The words in which Java code is refused. */
final class Refusals {

  private Refusals() {}

  static QueryException exception(RefusedException refused) {
    return new QueryException(
        QueryError.LAMBDA_NOT_TRANSLATABLE,
        fact(refused.refusal()) + " " + fix(refused.refusal()),
        refused);
  }

  /** What stands where, and why it is refused. */
  static String fact(Refusal refusal) {
    String line = refusal.line() == 0 ? "" : ":" + refusal.line();
    return refusal.className()
        + "."
        + refusal.method()
        + line
        + ": "
        + refusal.construct()
        + " cannot be translated to SQL: "
        + refusal.reason()
        + ".";
  }

  /** What to do about it. */
  static String fix(Refusal refusal) {
    String instead = refusal.instead();
    return instead.substring(0, 1).toUpperCase(Locale.ROOT) + instead.substring(1) + ".";
  }
}
