package dev.diglot.dialect;

import dev.diglot.sql.tree.Operator;
import java.util.Map;

/**
 * Brings operators that a dialect does not know, found by {@link java.util.ServiceLoader}.
 * Functions called by their name need none.
 */
public interface OperatorContributor {

  /**
   * How the operators are written in a dialect.
   *
   * @param dialect the dialect
   * @return the operators and what writes them; none for a dialect that does not have them
   */
  Map<Operator, OperatorRenderer> operators(Dialect dialect);
}
