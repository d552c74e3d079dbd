package dev.diglot.dialect.ansi;

import dev.diglot.dialect.Capability;
import dev.diglot.dialect.SqlOutput;
import dev.diglot.sql.tree.Delete;

/** Writes deletes. */
public class DeleteRenderer implements StatementPart<Delete> {
  private final Returning returning;

  /**
   * Creates the renderer.
   *
   * @param returning gives back columns of the deleted rows
   */
  public DeleteRenderer(Returning returning) {
    this.returning = returning;
  }

  @Override
  public void render(Delete delete, SqlOutput out) {
    if (delete.returning().isEmpty()) {
      body(delete, out);
      return;
    }
    out.dialect()
        .capabilities()
        .require(Capability.RETURNING_ON_DELETE, "A delete from " + Targets.table(delete.target()));
    returning.render(
        Returning.Rows.DELETED,
        delete.target().origin(),
        delete.returning(),
        () -> body(delete, out),
        out);
  }

  private static void body(Delete delete, SqlOutput out) {
    out.text("delete from ").table(Targets.table(delete.target()));
    Targets.others(" using ", Capability.DELETE_USING, delete.using(), out);
    if (delete.where() != null) {
      out.text(" where ").node(delete.where());
    }
  }
}
