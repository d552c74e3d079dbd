package dev.diglot.chinook;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of the file.
 *
 * @param values the values by column: texts, numbers and nulls
 */
record Row(Map<String, ? extends @Nullable Object> values) {

  int integer(String column) {
    return ((Number) requireNonNull(values.get(column), column)).intValue();
  }

  @Nullable Long bigint(String column) {
    return values.get(column) instanceof Number number ? Long.valueOf(number.longValue()) : null;
  }

  @Nullable Integer integerOrNull(String column) {
    return values.get(column) instanceof Number number ? Integer.valueOf(number.intValue()) : null;
  }

  BigDecimal decimal(String column) {
    return new BigDecimal(requireNonNull(values.get(column), column).toString());
  }

  @Nullable String text(String column) {
    return (String) values.get(column);
  }

  String name(String column) {
    return requireNonNull(text(column), column);
  }

  LocalDateTime time(String column) {
    return LocalDateTime.parse(name(column));
  }

  Address address(String prefix) {
    return new Address(
        text(prefix + "Address"),
        text(prefix + "City"),
        text(prefix + "State"),
        text(prefix + "Country"),
        text(prefix + "PostalCode"));
  }
}
