package dev.diglot.dialect.ansi;

import dev.diglot.dialect.Capability;
import dev.diglot.dialect.Precedence;
import dev.diglot.dialect.SqlOutput;
import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import dev.diglot.sql.tree.Assignment;
import dev.diglot.sql.tree.Merge;
import dev.diglot.sql.tree.MergeBranch;

/** Writes merges. */
public class MergeIntoRenderer implements StatementPart<Merge> {
  private final Returning returning;

  /**
   * Creates the renderer.
   *
   * @param returning gives back columns of the written rows
   */
  public MergeIntoRenderer(Returning returning) {
    this.returning = returning;
  }

  @Override
  public void render(Merge merge, SqlOutput out) {
    String what = "A merge into " + Targets.table(merge.target());
    out.dialect().capabilities().require(Capability.MERGE, what);
    if (merge.returning().isEmpty()) {
      body(merge, out);
      return;
    }
    out.dialect().capabilities().require(Capability.RETURNING_ON_MERGE, what);
    returning.render(
        Returning.Rows.WRITTEN,
        merge.target().origin(),
        merge.returning(),
        () -> body(merge, out),
        out);
  }

  private static void body(Merge merge, SqlOutput out) {
    if (merge.branches().isEmpty()) {
      throw new QueryException(
          QueryError.INVALID_QUERY,
          "The merge into "
              + Targets.table(merge.target())
              + " does nothing. Say what to do with whenMatched() or whenNotMatched().");
    }
    out.text("merge into ").table(Targets.table(merge.target()));
    out.text(" using ").source(merge.using()).text(" on ").node(merge.on());
    merge.branches().forEach(branch -> branch(branch, out));
  }

  private static void branch(MergeBranch branch, SqlOutput out) {
    if (branch.when() == MergeBranch.When.NOT_MATCHED_BY_SOURCE) {
      out.dialect().capabilities().require(Capability.MERGE_BY_SOURCE, "A merge");
    }
    out.text(" ").text(branch.when().sql());
    if (branch.condition() != null) {
      out.text(" and ").node(branch.condition(), Precedence.AND);
    }
    switch (branch.action()) {
      case UPDATE -> update(branch, out);
      case INSERT -> insert(branch, out);
      case DELETE -> out.text(" then delete");
    }
  }

  private static void update(MergeBranch branch, SqlOutput out) {
    String separator = " then update set ";
    for (Assignment assignment : branch.assignments()) {
      out.text(separator).name(assignment.column()).text(" = ").node(assignment.value());
      separator = ", ";
    }
  }

  private static void insert(MergeBranch branch, SqlOutput out) {
    out.text(" then insert (");
    InsertRenderer.names(branch.assignments().stream().map(Assignment::column).toList(), out);
    out.text(") values (");
    out.nodes(
        branch.assignments().stream().map(Assignment::value).toList(), ", ", Precedence.LOWEST);
    out.text(")");
  }
}
