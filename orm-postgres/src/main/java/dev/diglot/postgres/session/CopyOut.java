package dev.diglot.postgres.session;

import dev.diglot.dialect.RenderedSql;
import dev.diglot.query.CompiledQuery;
import dev.diglot.session.SessionAccess;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Reads the rows of a query by {@code copy … to stdout}. */
final class CopyOut<R> {
  private final SessionAccess access;
  private final CompiledQuery<R> query;

  CopyOut(SessionAccess access, CompiledQuery<R> query) {
    this.access = access;
    this.query = query;
  }

  long copy(Consumer<? super R> consumer) {
    RenderedSql select = access.dialect().statements().render(query.select());
    String sql = "copy (" + Literals.in(select, access.dialect().types()) + ") to stdout";
    return access.run(
        sql, connection -> receive(connection.unwrap(PGConnection.class), sql, consumer));
  }

  private long receive(PGConnection connection, String sql, Consumer<? super R> consumer)
      throws SQLException {
    org.postgresql.copy.CopyOut copy = connection.getCopyAPI().copyOut(sql);
    try {
      CopiedRows rows = new CopiedRows(copy, query.shape().width());
      return access.read(query, rows.asResultSet(), CopiedRows.CODECS, consumer);
    } finally {
      drain(copy);
    }
  }

  /** Reads what is left: a cancel could come late and hit the next statement. */
  private static void drain(org.postgresql.copy.CopyOut copy) throws SQLException {
    byte @Nullable [] line = {};
    while (copy.isActive() && line != null) {
      line = copy.readFromCopy();
    }
  }
}
