package dev.diglot.postgres.dialect;

import dev.diglot.dialect.ansi.JdbcCodec;
import dev.diglot.error.InvalidValueException;
import dev.diglot.postgres.type.TextForms;
import dev.diglot.type.Codec;
import dev.diglot.type.DataType;
import dev.diglot.type.StandardTypes;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Standard types where PostgreSQL has values that Java says differently, or not at all. */
final class EdgeCodecs {
  /** {@code numeric}, which may hold what is no number. */
  static final Codec<BigDecimal> DECIMAL =
      new JdbcCodec<>(
          Types.NUMERIC,
          EdgeCodecs::decimal,
          (statement, position, value) -> statement.setBigDecimal(position, value));

  /** Days; the first and the last stand for the infinities. */
  static final Codec<LocalDate> DATE = ofObject(Types.DATE, StandardTypes.DATE);

  /** Times on days; the first and the last stand for the infinities. */
  static final Codec<LocalDateTime> TIMESTAMP =
      ofObject(Types.TIMESTAMP, StandardTypes.timestamp(6));

  /** Moments; the first and the last stand for the infinities. */
  static final Codec<Instant> INSTANT =
      new JdbcCodec<>(
          Types.TIMESTAMP_WITH_TIMEZONE,
          EdgeCodecs::moment,
          (statement, position, value) -> statement.setObject(position, offset(value)));

  /** Moments with the offset UTC; the first and the last stand for the infinities. */
  static final Codec<OffsetDateTime> OFFSET_DATE_TIME =
      new JdbcCodec<>(
          Types.TIMESTAMP_WITH_TIMEZONE,
          EdgeCodecs::utc,
          (statement, position, value) -> statement.setObject(position, value));

  private EdgeCodecs() {}

  private static <J> Codec<J> ofObject(int sqlType, DataType<J> type) {
    return new JdbcCodec<>(
        sqlType,
        (row, column) -> object(row, column, type),
        (statement, position, value) -> statement.setObject(position, value));
  }

  /** The driver takes the leap years before Christ for those of the same number after. */
  private static <J> @Nullable J object(ResultSet row, int column, DataType<J> type)
      throws SQLException {
    try {
      return row.getObject(column, type.javaType());
    } catch (DateTimeException notALeapYear) {
      String text = row.getString(column);
      return text == null ? null : TextForms.of(type).read(text);
    }
  }

  private static @Nullable BigDecimal decimal(ResultSet row, int column) throws SQLException {
    try {
      return row.getBigDecimal(column);
    } catch (SQLException | NumberFormatException failure) {
      throw new InvalidValueException(
          "The row holds the numeric "
              + row.getString(column)
              + ", expected a finite number, which is all that BigDecimal has. Map the column as"
              + " double precision, or keep such values out by a check.",
          failure);
    }
  }

  private static @Nullable Instant moment(ResultSet row, int column) throws SQLException {
    OffsetDateTime value = object(row, column, StandardTypes.offsetDateTime(6));
    if (value == null || isInfinite(value)) {
      return value == null ? null : value.equals(OffsetDateTime.MAX) ? Instant.MAX : Instant.MIN;
    }
    return value.toInstant();
  }

  private static @Nullable OffsetDateTime utc(ResultSet row, int column) throws SQLException {
    OffsetDateTime value = object(row, column, StandardTypes.offsetDateTime(6));
    return value == null || isInfinite(value) ? value : value.withOffsetSameInstant(ZoneOffset.UTC);
  }

  private static OffsetDateTime offset(Instant value) {
    if (value.equals(Instant.MAX) || value.equals(Instant.MIN)) {
      return value.equals(Instant.MAX) ? OffsetDateTime.MAX : OffsetDateTime.MIN;
    }
    return value.atOffset(ZoneOffset.UTC);
  }

  private static boolean isInfinite(OffsetDateTime value) {
    return value.equals(OffsetDateTime.MAX) || value.equals(OffsetDateTime.MIN);
  }
}
