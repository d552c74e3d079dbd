package dev.diglot.dialect;

import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.ColumnNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.Select;
import dev.diglot.sql.tree.Source;
import dev.diglot.sql.tree.TableName;
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
   * Writes a column, qualified by its source where the statement needs it.
   *
   * @param column the column
   * @return this
   */
  SqlOutput column(ColumnNode column);

  /**
   * Writes a table's name without an alias.
   *
   * @param table the table
   * @return this
   */
  SqlOutput table(TableName table);

  /**
   * Writes a source of a {@code from} with its alias.
   *
   * @param source the source
   * @return this
   */
  SqlOutput source(Source source);

  /**
   * Writes the name by which columns of a source are qualified.
   *
   * @param origin the source
   * @return this
   */
  SqlOutput alias(Origin origin);

  /**
   * Whether columns of a source are qualified in this statement.
   *
   * @param origin the source
   * @return false for the target of a statement that reads no other table
   */
  boolean qualified(Origin origin);

  /**
   * The dialect that is spoken.
   *
   * @return the dialect
   */
  Dialect dialect();
}
