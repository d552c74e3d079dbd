package dev.diglot.dialect;

import dev.diglot.error.QueryException;
import dev.diglot.error.UnsupportedFeatureException;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Statement;

/** Writes trees as SQL text. */
public interface StatementRenderer {

  /**
   * Writes a resolved statement.
   *
   * @param statement the statement: no entity sources, no paths
   * @return its text and binds
   * @throws UnsupportedFeatureException when the statement needs what the database lacks
   * @throws QueryException when the statement is not resolved or contradicts itself
   */
  RenderedSql render(Statement statement);

  /**
   * Writes an expression for DDL: columns are not qualified, values are literals.
   *
   * @param node the expression
   * @return its text
   * @throws UnsupportedFeatureException when the expression needs what the database lacks
   */
  String renderExpression(Node node);
}
