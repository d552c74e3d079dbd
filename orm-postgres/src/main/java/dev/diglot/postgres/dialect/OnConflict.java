package dev.diglot.postgres.dialect;

import dev.diglot.dialect.SqlOutput;
import dev.diglot.dialect.ansi.InsertRenderer;
import dev.diglot.dialect.ansi.Returning;
import dev.diglot.dialect.ansi.StatementPart;
import dev.diglot.dialect.ansi.Upserts;
import dev.diglot.sql.tree.Upsert;

/**
 * Upserts as {@code insert … on conflict …}. A row that is left as it is gives nothing back, and
 * one statement may name a key once. The condition of a partial index is written as in its
 * definition, by which PostgreSQL knows the index.
 */
final class OnConflict implements StatementPart<Upsert> {

  @Override
  public void render(Upsert upsert, SqlOutput out) {
    Upserts.check(upsert, out.dialect().capabilities());
    if (upsert.returning().isEmpty()) {
      body(upsert, out);
      return;
    }
    Returning.CLAUSE.render(
        Returning.Rows.WRITTEN, upsert.origin(), upsert.returning(), () -> body(upsert, out), out);
  }

  private static void body(Upsert upsert, SqlOutput out) {
    if (upsert.select() == null) {
      InsertRenderer.rows(upsert.table(), upsert.columns(), upsert.rows(), out);
    } else {
      InsertRenderer.rows(upsert.table(), upsert.columns(), upsert.select(), out);
    }
    out.text(" on conflict");
    String separator = " (";
    for (String column : upsert.key()) {
      out.text(separator).name(column);
      separator = ", ";
    }
    out.text(upsert.key().isEmpty() ? "" : ")");
    if (upsert.partial() != null) {
      out.text(" where ").text(out.dialect().statements().renderExpression(upsert.partial()));
    }
    out.text(upsert.update().isNothing() ? " do nothing" : " do update");
    Upserts.settings(upsert, " set ", out);
    if (upsert.update().where() != null) {
      out.text(" where ").node(upsert.update().where());
    }
  }
}
