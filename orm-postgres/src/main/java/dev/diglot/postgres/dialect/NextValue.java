package dev.diglot.postgres.dialect;

import dev.diglot.dialect.OperatorRenderer;
import dev.diglot.dialect.SqlOutput;
import dev.diglot.dialect.ansi.StandardLiterals;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.RawNode;
import java.util.List;

/** {@code nextval('…')}: the sequence's quoted name goes into a literal. */
final class NextValue implements OperatorRenderer {

  @Override
  public void render(List<Node> arguments, SqlOutput out) {
    out.text("nextval(");
    if (arguments.get(0) instanceof RawNode name) {
      out.text(StandardLiterals.text(name.sql()));
    } else {
      out.node(arguments.get(0));
    }
    out.text(")");
  }
}
