package dev.diglot.reflection;

import dev.diglot.type.DataType;
import dev.diglot.type.StandardTypes;
import java.sql.Types;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The logical type of what a driver reports. */
final class CatalogTypes {
  /** From here on a bound is none: what databases report for text without one. */
  private static final int UNBOUNDED = 1_000_000_000;

  /** The characters of a time, and of a date and time, up to the point before the fraction. */
  private static final int TIME_CHARACTERS = "23:59:59.".length();

  private static final int TIMESTAMP_CHARACTERS = "2000-12-31 23:59:59.".length();
  private static final int OFFSET_CHARACTERS = "+00:00".length();

  private CatalogTypes() {}

  /**
   * The digits of a time's fraction, from the length of its text where a driver tells only that.
   */
  static int secondDigits(int jdbcType, int characters) {
    return switch (jdbcType) {
      case Types.TIME -> Math.max(0, characters - TIME_CHARACTERS);
      case Types.TIMESTAMP -> Math.max(0, characters - TIMESTAMP_CHARACTERS);
      case Types.TIMESTAMP_WITH_TIMEZONE ->
          Math.max(0, characters - TIMESTAMP_CHARACTERS - OFFSET_CHARACTERS);
      default -> 0;
    };
  }

  /** The type, empty when there is no logical type for it. */
  static Optional<DataType<?>> find(int jdbcType, String typeName, int size, int digits) {
    String name = typeName.toLowerCase(Locale.ROOT);
    if (name.startsWith("timestamp") && (name.contains("with time zone") || name.endsWith("tz"))) {
      return Optional.of(StandardTypes.instant(digits));
    }
    return switch (name) {
      case "uuid" -> Optional.of(StandardTypes.UUID);
      case "bool" -> Optional.of(StandardTypes.BOOLEAN);
      case "bytea" -> Optional.of(StandardTypes.BYTES);
      case "bit", "money", "time with time zone", "timetz" -> Optional.empty();
      default -> Optional.ofNullable(byCode(jdbcType, size, digits));
    };
  }

  /**
   * Some databases have decimals that only round, or with more digits after the point than digits.
   */
  private static @Nullable DataType<?> decimal(int precision, int scale) {
    return precision > 0 && scale >= 0 && scale <= precision
        ? StandardTypes.decimal(precision, scale)
        : null;
  }

  private static @Nullable DataType<?> byCode(int jdbcType, int size, int digits) {
    return switch (jdbcType) {
      case Types.BOOLEAN, Types.BIT -> StandardTypes.BOOLEAN;
      case Types.TINYINT, Types.SMALLINT -> StandardTypes.SMALLINT;
      case Types.INTEGER -> StandardTypes.INTEGER;
      case Types.BIGINT -> StandardTypes.BIGINT;
      case Types.REAL -> StandardTypes.REAL;
      case Types.FLOAT, Types.DOUBLE -> StandardTypes.DOUBLE;
      case Types.NUMERIC, Types.DECIMAL -> decimal(size, digits);
      case Types.VARCHAR, Types.NVARCHAR ->
          size >= UNBOUNDED ? StandardTypes.TEXT : StandardTypes.varchar(size);
      case Types.CLOB, Types.NCLOB, Types.LONGVARCHAR, Types.LONGNVARCHAR -> StandardTypes.TEXT;
      case Types.VARBINARY -> size >= UNBOUNDED ? StandardTypes.BYTES : StandardTypes.binary(size);
      case Types.BLOB, Types.LONGVARBINARY -> StandardTypes.BYTES;
      case Types.DATE -> StandardTypes.DATE;
      case Types.TIME -> StandardTypes.time(digits);
      case Types.TIMESTAMP -> StandardTypes.timestamp(digits);
      case Types.TIMESTAMP_WITH_TIMEZONE -> StandardTypes.instant(digits);
      default -> null;
    };
  }
}
