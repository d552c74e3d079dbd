package dev.diglot.postgres.session;

import dev.diglot.session.AwaitedRows;
import dev.diglot.session.SessionAccess;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Reads the rows of a query by {@code copy … to stdout}. */
final class CopyOut<R> {
  private final SessionAccess access;
  private final AwaitedRows<R> rows;

  CopyOut(SessionAccess access, AwaitedRows<R> rows) {
    this.access = access;
    this.rows = rows;
  }

  long copy(Consumer<? super R> consumer) {
    String sql = "copy (" + Literals.in(rows.statement(), access.dialect().types()) + ") to stdout";
    return access.run(
        sql, connection -> receive(connection.unwrap(PGConnection.class), sql, consumer));
  }

  private long receive(PGConnection connection, String sql, Consumer<? super R> consumer)
      throws SQLException {
    org.postgresql.copy.CopyOut copy = connection.getCopyAPI().copyOut(sql);
    try {
      CopiedRows copied = new CopiedRows(copy, rows.width());
      return rows.read(copied.asResultSet(), CopiedRows.CODECS, consumer);
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
