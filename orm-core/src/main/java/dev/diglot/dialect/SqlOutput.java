package dev.diglot.dialect;

import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Select;
import java.util.List;

/**
 * Where renderers write, piece by piece from left to right. Nodes are queued and written after the
 * caller returns, so that deep trees need no deep stack.
 */
public interface SqlOutput {

  /**
   * Writes text as it is.
   *
   * @param sql SQL text, never a value
   * @return this
   */
  SqlOutput text(String sql);

  /**
   * Writes a name, quoted when it needs to be.
   *
   * @param name the mapped name
   * @return this
   */
  SqlOutput name(String name);

  /**
   * Writes an expression, in parentheses when it binds more weakly than asked.
   *
   * @param node the expression
   * @param weakest the weakest precedence that needs no parentheses
   * @return this
   */
  SqlOutput node(Node node, Precedence weakest);

  /**
   * Writes an expression where every expression may stand.
   *
   * @param node the expression
   * @return this
   */
  default SqlOutput node(Node node) {
    return node(node, Precedence.LOWEST);
  }

  /**
   * Writes expressions with a separator between them.
   *
   * @param nodes the expressions
   * @param separator the separator
   * @param weakest the weakest precedence that needs no parentheses
   * @return this
   */
  SqlOutput nodes(List<? extends Node> nodes, String separator, Precedence weakest);

  /**
   * Writes a question mark and keeps its value; a literal where binds are not allowed.
   *
   * @param bind the value
   * @return this
   */
  SqlOutput bind(BindNode bind);

  /**
   * Writes a subquery without parentheses.
   *
   * @param select the subquery
   * @return this
   */
  SqlOutput select(Select select);

  /**
   * What the database can do.
   *
   * @return the capabilities
   */
  Capabilities capabilities();
}
