package dev.diglot.dialect.ansi;

import dev.diglot.dialect.Capability;
import dev.diglot.dialect.SqlOutput;
import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import dev.diglot.sql.tree.Assignment;
import dev.diglot.sql.tree.Update;

/** Writes updates. */
public class UpdateRenderer implements StatementPart<Update> {
  private final Returning returning;

  /**
   * Creates the renderer.
   *
   * @param returning gives back columns of the updated rows
   */
  public UpdateRenderer(Returning returning) {
    this.returning = returning;
  }

  @Override
  public void render(Update update, SqlOutput out) {
    if (update.returning().isEmpty()) {
      body(update, out);
      return;
    }
    out.dialect()
        .capabilities()
        .require(Capability.RETURNING_ON_UPDATE, "An update of " + Targets.table(update.target()));
    returning.render(
        Returning.Rows.WRITTEN,
        update.target().origin(),
        update.returning(),
        () -> body(update, out),
        out);
  }

  private static void body(Update update, SqlOutput out) {
    if (update.assignments().isEmpty()) {
      throw new QueryException(
          QueryError.INVALID_QUERY,
          "The update of " + Targets.table(update.target()) + " sets nothing. Set a column.");
    }
    out.text("update ").table(Targets.table(update.target()));
    String separator = " set ";
    for (Assignment assignment : update.assignments()) {
      out.text(separator).name(assignment.column()).text(" = ").node(assignment.value());
      separator = ", ";
    }
    Targets.others(" from ", Capability.UPDATE_FROM, update.from(), out);
    if (update.where() != null) {
      out.text(" where ").node(update.where());
    }
  }
}
