package dev.diglot.postgres.session;

import dev.diglot.dialect.Identifiers;
import dev.diglot.mapping.ColumnMapping;
import dev.diglot.postgres.type.TextForm;
import dev.diglot.postgres.type.TextForms;
import dev.diglot.session.PreparedRows;
import dev.diglot.session.SessionAccess;
import dev.diglot.type.DataType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Inserts objects by {@code copy … from stdin}, some thousands by one statement. */
final class CopyIn<T> {
  private static final int PORTION = 10_000;

  private final SessionAccess access;
  private final Class<T> type;

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
    List<TextForm<Object>> forms = rows.columns().stream().map(CopyIn::form).toList();
    List<byte[]> lines = rows.rows().stream().map(row -> line(forms, row)).toList();
    String sql = sql(rows.columns());
    return access.run(sql, connection -> send(connection.unwrap(PGConnection.class), sql, lines));
  }

  @SuppressWarnings("unchecked")
  private static TextForm<Object> form(ColumnMapping column) {
    return TextForms.of((DataType<Object>) column.type());
  }

  private static byte[] line(List<TextForm<Object>> forms, @Nullable Object[] row) {
    List<@Nullable String> values = new ArrayList<>();
    for (int i = 0; i < row.length; i++) {
      Object value = row[i];
      values.add(value == null ? null : forms.get(i).write(value));
    }
    return CopyText.line(values);
  }

  private static long send(PGConnection connection, String sql, List<byte[]> lines)
      throws SQLException {
    org.postgresql.copy.CopyIn copy = connection.getCopyAPI().copyIn(sql);
    try {
      for (byte[] line : lines) {
        copy.writeToCopy(line, 0, line.length);
      }
      return copy.endCopy();
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }

  private String sql(List<ColumnMapping> columns) {
    Identifiers names = access.dialect().identifiers();
    return "copy "
        + names.quote(access.metadata().entity(type).table().name())
        + columns.stream()
            .map(column -> names.quote(column.name()))
            .collect(Collectors.joining(", ", " (", ")"))
        + " from stdin";
  }
}
