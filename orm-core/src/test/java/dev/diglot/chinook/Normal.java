package dev.diglot.chinook;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Rows in the form in which the file, the database and the objects can be compared. */
final class Normal {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");

  private Normal() {}

  /** Texts stay texts; numbers of any class become plain decimals; times are written as text. */
  static @Nullable Object value(@Nullable Object value) {
    if (value instanceof Number number) {
      return new BigDecimal(number.toString()).stripTrailingZeros();
    }
    if (value instanceof Timestamp timestamp) {
      return TIME.format(timestamp.toLocalDateTime());
    }
    return value instanceof LocalDateTime time ? TIME.format(time) : value;
  }

  static Map<String, @Nullable Object> row(Map<String, ? extends @Nullable Object> values) {
    Map<String, @Nullable Object> normal = new TreeMap<>();
    values.forEach((column, value) -> normal.put(column, value(value)));
    return normal;
  }

  /** Rows in an order that does not depend on where they came from. */
  static List<Map<String, @Nullable Object>> rows(
      List<? extends Map<String, ? extends @Nullable Object>> rows) {
    return rows.stream().map(Normal::row).sorted(Comparator.comparing(Map::toString)).toList();
  }
}
