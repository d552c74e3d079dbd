package dev.diglot.dialect.ansi;

import dev.diglot.dialect.SqlOutput;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.SelectItem;
import java.util.List;

/** The ways that databases have to give back what a statement wrote. */
enum StandardReturning implements Returning {
  DELTA_TABLE,
  CLAUSE;

  @Override
  public void render(
      Rows rows, Origin origin, List<SelectItem> items, Runnable statement, SqlOutput out) {
    if (this == CLAUSE) {
      statement.run();
      out.text(" returning ");
      Items.render(items, out);
      return;
    }
    out.text("select ");
    Items.render(items, out);
    out.text(rows == Rows.DELETED ? " from old table (" : " from final table (");
    statement.run();
    out.text(")");
    if (out.qualified(origin)) {
      out.text(" ").alias(origin);
    }
  }
}
