package dev.diglot.dialect.ansi;

import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import dev.diglot.sql.tree.Operator;
import java.util.regex.Pattern;

/** The names of functions that are written as they are given. */
final class FunctionNames {
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][\\w$]*(\\.[A-Za-z_][\\w$]*)*");

  private FunctionNames() {}

  /** The name of a function, refused when it could be anything but a name. */
  static String checked(Operator function) {
    if (!NAME.matcher(function.name()).matches()) {
      throw new QueryException(
          QueryError.INVALID_QUERY,
          "'"
              + function.name()
              + "' is no name of a function. Give letters, digits and underscores, with a dot"
              + " after the schema.");
    }
    return function.name();
  }
}
