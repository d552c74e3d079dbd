package dev.diglot.dialect.ansi;

import dev.diglot.type.Codec;
import dev.diglot.type.Getter;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The standard types through JDBC 4.2. */
public final class StandardCodecs {
  /** {@code boolean}. */
  public static final Codec<Boolean> BOOLEAN =
      new JdbcCodec<>(
          Types.BOOLEAN,
          (row, column) -> orNull(row, row.getBoolean(column)),
          PreparedStatement::setBoolean,
          Getter.of("getBoolean", boolean.class));

  /** {@code smallint}. */
  public static final Codec<Short> SMALLINT =
      new JdbcCodec<>(
          Types.SMALLINT,
          (row, column) -> orNull(row, row.getShort(column)),
          PreparedStatement::setShort,
          Getter.of("getShort", short.class));

  /** {@code integer}. */
  public static final Codec<Integer> INTEGER =
      new JdbcCodec<>(
          Types.INTEGER,
          (row, column) -> orNull(row, row.getInt(column)),
          PreparedStatement::setInt,
          Getter.of("getInt", int.class));

  /** {@code bigint}. */
  public static final Codec<Long> BIGINT =
      new JdbcCodec<>(
          Types.BIGINT,
          (row, column) -> orNull(row, row.getLong(column)),
          PreparedStatement::setLong,
          Getter.of("getLong", long.class));

  /** {@code real}. */
  public static final Codec<Float> REAL =
      new JdbcCodec<>(
          Types.REAL,
          (row, column) -> orNull(row, row.getFloat(column)),
          PreparedStatement::setFloat,
          Getter.of("getFloat", float.class));

  /** {@code double precision}. */
  public static final Codec<Double> DOUBLE =
      new JdbcCodec<>(
          Types.DOUBLE,
          (row, column) -> orNull(row, row.getDouble(column)),
          PreparedStatement::setDouble,
          Getter.of("getDouble", double.class));

  /** {@code decimal}. */
  public static final Codec<BigDecimal> DECIMAL =
      new JdbcCodec<>(
          Types.NUMERIC,
          ResultSet::getBigDecimal,
          PreparedStatement::setBigDecimal,
          Getter.of("getBigDecimal", BigDecimal.class));

  /** Text of any length. */
  public static final Codec<String> TEXT =
      new JdbcCodec<>(
          Types.VARCHAR,
          ResultSet::getString,
          PreparedStatement::setString,
          Getter.of("getString", String.class));

  /** Bytes of any length. */
  public static final Codec<byte[]> BYTES =
      new JdbcCodec<>(
          Types.VARBINARY,
          ResultSet::getBytes,
          PreparedStatement::setBytes,
          Getter.of("getBytes", byte[].class));

  /** {@code date}. */
  public static final Codec<LocalDate> DATE = JdbcCodec.ofObject(Types.DATE, LocalDate.class);

  /** {@code time}. */
  public static final Codec<LocalTime> TIME = JdbcCodec.ofObject(Types.TIME, LocalTime.class);

  /** {@code timestamp}. */
  public static final Codec<LocalDateTime> TIMESTAMP =
      JdbcCodec.ofObject(Types.TIMESTAMP, LocalDateTime.class);

  /** {@code timestamp with time zone} with its offset, which is read as UTC. */
  public static final Codec<OffsetDateTime> OFFSET_DATE_TIME =
      new JdbcCodec<>(
          Types.TIMESTAMP_WITH_TIMEZONE,
          StandardCodecs::utc,
          (statement, position, value) -> statement.setObject(position, value));

  /** {@code timestamp with time zone} as a moment. */
  public static final Codec<Instant> INSTANT =
      new JdbcCodec<>(
          Types.TIMESTAMP_WITH_TIMEZONE,
          StandardCodecs::moment,
          (statement, position, value) ->
              statement.setObject(position, value.atOffset(ZoneOffset.UTC)));

  /** {@code uuid}. */
  public static final Codec<UUID> UUID = JdbcCodec.ofObject(Types.OTHER, UUID.class);

  private StandardCodecs() {}

  private static <V> @Nullable V orNull(ResultSet row, V value) throws SQLException {
    return row.wasNull() ? null : value;
  }

  private static @Nullable OffsetDateTime utc(ResultSet row, int column) throws SQLException {
    OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
    return value == null ? null : value.withOffsetSameInstant(ZoneOffset.UTC);
  }

  private static @Nullable Instant moment(ResultSet row, int column) throws SQLException {
    OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
    return value == null ? null : value.toInstant();
  }
}
