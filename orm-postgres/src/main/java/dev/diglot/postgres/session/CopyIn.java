package dev.diglot.postgres.session;

import dev.diglot.dialect.Identifiers;
import dev.diglot.mapping.ColumnMapping;
import dev.diglot.session.PreparedRows;
import dev.diglot.session.SessionAccess;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/** Inserts objects by {@code copy … from stdin}, some thousands by one statement. */
final class CopyIn<T> {
  private static final int PORTION = 10_000;
  private static final String TYPES =
      "select attname, typname from pg_attribute join pg_type on pg_type.oid = atttypid"
          + " where attrelid = cast(? as regclass) and attnum > 0";

  private final SessionAccess access;
  private final Class<T> type;
  private final Map<String, String> types = new HashMap<>();

  CopyIn(SessionAccess access, Class<T> type) {
    this.access = access;
    this.type = type;
  }

  long copy(Iterator<? extends T> values) {
    long copied = 0;
    while (values.hasNext()) {
      List<T> portion = new ArrayList<>();
      while (values.hasNext() && portion.size() < PORTION) {
        portion.add(values.next());
      }
      for (PreparedRows rows : access.prepared(type, portion)) {
        copied += copy(rows);
      }
    }
    if (copied > 0) {
      access.wrote(type);
    }
    return copied;
  }

  private long copy(PreparedRows rows) {
    readTypes();
    CopyFormat binary = BinaryFormat.of(rows.columns(), types);
    CopyFormat format = binary == null ? TextFormat.of(rows.columns()) : binary;
    List<byte[]> pieces = new ArrayList<>();
    format.write(rows.rows(), pieces::add);
    String sql =
        "copy " + table() + " (" + names(rows.columns()) + ") from stdin" + format.options();
    return access.run(sql, connection -> send(connection, sql, pieces));
  }

  /** A table that was not made by Diglot may have other types than the mapping says. */
  private void readTypes() {
    if (types.isEmpty()) {
      access.run(TYPES, this::readTypes);
    }
  }

  private long readTypes(Connection connection) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(TYPES)) {
      select.setString(1, table());
      try (ResultSet columns = select.executeQuery()) {
        while (columns.next()) {
          types.put(columns.getString(1), columns.getString(2));
        }
      }
    }
    return types.size();
  }

  private static long send(Connection connection, String sql, List<byte[]> pieces)
      throws SQLException {
    org.postgresql.copy.CopyIn copy =
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
    try {
      for (byte[] piece : pieces) {
        copy.writeToCopy(piece, 0, piece.length);
      }
      return copy.endCopy();
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }

  private String table() {
    return access.dialect().identifiers().quote(access.metadata().entity(type).table().name());
  }

  private String names(List<ColumnMapping> columns) {
    Identifiers names = access.dialect().identifiers();
    return columns.stream()
        .map(column -> names.quote(column.name()))
        .collect(Collectors.joining(", "));
  }
}
