package dev.diglot.dialect.ansi;

import dev.diglot.dialect.Capability;
import dev.diglot.dialect.Precedence;
import dev.diglot.dialect.SqlOutput;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.CastNode;
import dev.diglot.sql.tree.ConflictUpdate;
import dev.diglot.sql.tree.DefaultNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Upsert;
import java.util.List;

/** Writes upserts as {@code merge … using (values …)}, as in the standard. */
public class MergeRenderer implements StatementPart<Upsert> {
  private final Returning returning;

  /**
   * Creates the renderer.
   *
   * @param returning gives back columns of the written rows
   */
  public MergeRenderer(Returning returning) {
    this.returning = returning;
  }

  @Override
  public void render(Upsert upsert, SqlOutput out) {
    Upserts.check(upsert, out.dialect().capabilities());
    if (upsert.returning().isEmpty()) {
      body(upsert, out);
      return;
    }
    out.dialect()
        .capabilities()
        .require(Capability.RETURNING_ON_UPSERT, "An upsert into " + upsert.table());
    returning.render(
        Returning.Rows.WRITTEN, upsert.origin(), upsert.returning(), () -> body(upsert, out), out);
  }

  private static void body(Upsert upsert, SqlOutput out) {
    ConflictUpdate update = upsert.update();
    out.text("merge into ").table(upsert.table()).text(" using (");
    if (upsert.select() == null) {
      values(upsert, out);
    } else {
      out.select(upsert.select());
    }
    out.text(") ").alias(update.given()).text(" (");
    InsertRenderer.names(upsert.columns(), out);
    out.text(") on (");
    key(upsert, out);
    out.text(")");
    if (!update.isNothing()) {
      out.text(" when matched");
      if (update.where() != null) {
        out.text(" and ").node(update.where(), Precedence.AND);
      }
      Upserts.settings(upsert, " then update set ", out);
    }
    inserted(upsert, out);
  }

  private static void values(Upsert upsert, SqlOutput out) {
    String separator = "values ";
    for (List<Node> row : upsert.rows()) {
      List<Node> typed = row.stream().map(value -> typed(upsert, value)).toList();
      out.text(separator).text("(").nodes(typed, ", ", Precedence.LOWEST).text(")");
      separator = ", ";
    }
  }

  private static void key(Upsert upsert, SqlOutput out) {
    String separator = "";
    for (String column : upsert.key()) {
      out.text(separator).alias(upsert.origin()).text(".").name(column).text(" = ");
      out.alias(upsert.update().given()).text(".").name(column);
      separator = " and ";
    }
  }

  private static void inserted(Upsert upsert, SqlOutput out) {
    out.text(" when not matched then insert (");
    InsertRenderer.names(upsert.columns(), out);
    out.text(") values (");
    String separator = "";
    for (String column : upsert.columns()) {
      out.text(separator).alias(upsert.update().given()).text(".").name(column);
      separator = ", ";
    }
    out.text(")");
  }

  /** A bare question mark has no type in a list of values. */
  private static Node typed(Upsert upsert, Node value) {
    if (value instanceof DefaultNode) {
      throw InsertRenderer.invalid(
          upsert.table(),
          "or update gives a default, which has no value to compare",
          "Leave it out");
    }
    return value instanceof BindNode bind ? new CastNode(bind, Binds.type(bind)) : value;
  }
}
