package dev.diglot.dialect;

import dev.diglot.sql.tree.Node;
import java.util.List;

/** How one operator is written. */
public interface OperatorRenderer {

  /**
   * How strongly the written form binds its operands.
   *
   * @return the precedence
   */
  default Precedence precedence() {
    return Precedence.PRIMARY;
  }

  /**
   * Writes the operator.
   *
   * @param arguments its arguments
   * @param out where to write
   */
  void render(List<Node> arguments, SqlOutput out);
}
