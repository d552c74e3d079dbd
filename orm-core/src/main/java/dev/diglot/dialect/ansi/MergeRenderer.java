package dev.diglot.dialect.ansi;

import dev.diglot.dialect.Capability;
import dev.diglot.dialect.Precedence;
import dev.diglot.dialect.SqlOutput;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.CastNode;
import dev.diglot.sql.tree.DefaultNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Upsert;
import java.util.List;

/** Writes upserts as {@code merge … using (values …)}, as in the standard. */
public class MergeRenderer implements StatementPart<Upsert> {
  private static final String TARGET = "t.";
  private static final String GIVEN = "s.";

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
    out.text("merge into ").table(upsert.table()).text(" t using (values ");
    String separator = "";
    for (List<Node> row : upsert.rows()) {
      List<Node> typed = row.stream().map(value -> typed(upsert, value)).toList();
      out.text(separator).text("(").nodes(typed, ", ", Precedence.LOWEST).text(")");
      separator = ", ";
    }
    out.text(") s (");
    InsertRenderer.names(upsert.columns(), "", out);
    out.text(") on (");
    pairs(upsert.key(), TARGET, " and ", out);
    out.text(")");
    if (!upsert.updates().isEmpty()) {
      out.text(" when matched then update set ");
      pairs(upsert.updates(), "", ", ", out);
    }
    out.text(" when not matched then insert (");
    InsertRenderer.names(upsert.columns(), "", out);
    out.text(") values (");
    InsertRenderer.names(upsert.columns(), GIVEN, out);
    out.text(")");
  }

  private static void pairs(List<String> columns, String left, String between, SqlOutput out) {
    String separator = "";
    for (String column : columns) {
      out.text(separator).text(left).name(column).text(" = ").text(GIVEN).name(column);
      separator = between;
    }
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
