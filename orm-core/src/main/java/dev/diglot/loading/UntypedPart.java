package dev.diglot.loading;

import dev.diglot.type.Codecs;
import dev.diglot.type.DataType;
import dev.diglot.type.StandardTypes;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One column as what the driver makes of it, where that is plain Java; what only the driver knows
 * becomes its text.
 */
record UntypedPart(int position, Codecs codecs) implements ReadyPart {
  private static final int DIGITS = 6;

  /** The second column of the rows of an array; the first is the element's number. */
  private static final int ELEMENT = 2;

  /** Reads a column by its type in the result. */
  static RowPart of(ResultSetMetaData columns, int position, Codecs codecs) throws SQLException {
    String name = columns.getColumnTypeName(position);
    DataType<?> type = type(columns.getColumnType(position), name);
    return type == null
        ? new UntypedPart(position, codecs)
        : new ValuePart(codecs.codec(type), position);
  }

  /** The types for which drivers have classes of their own; some call moments timestamps. */
  private static @Nullable DataType<?> type(int type, String name) {
    return switch (type) {
      case Types.DATE -> StandardTypes.DATE;
      case Types.TIME -> name.equalsIgnoreCase("timetz") ? null : StandardTypes.time(DIGITS);
      case Types.TIMESTAMP ->
          name.equalsIgnoreCase("timestamptz")
              ? StandardTypes.instant(DIGITS)
              : StandardTypes.timestamp(DIGITS);
      case Types.TIMESTAMP_WITH_TIMEZONE -> StandardTypes.instant(DIGITS);
      case Types.CLOB -> StandardTypes.TEXT;
      case Types.BLOB -> StandardTypes.BYTES;
      default -> null;
    };
  }

  @Override
  public @Nullable Object read(ResultSet row) throws SQLException {
    Object value = row.getObject(position);
    if (value instanceof Array array) {
      return list(array);
    }
    if (value == null || value instanceof byte[]) {
      return value;
    }
    String type = value.getClass().getName();
    boolean plain = type.startsWith("java.") && !type.startsWith("java.sql.");
    return plain ? value : row.getString(position);
  }

  /** Elements are read like columns, so that those of arrays within arrays are, too. */
  private List<@Nullable Object> list(Array array) throws SQLException {
    List<@Nullable Object> list = new ArrayList<>();
    try (ResultSet elements = array.getResultSet()) {
      RowPart element = of(elements.getMetaData(), ELEMENT, codecs);
      while (elements.next()) {
        list.add(element.read(elements));
      }
    }
    return list;
  }
}
