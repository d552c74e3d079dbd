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
      new StandardCodec<>(Types.BOOLEAN, Getter.of("getBoolean", boolean.class));

  /** {@code smallint}. */
  public static final Codec<Short> SMALLINT =
      new StandardCodec<>(Types.SMALLINT, Getter.of("getShort", short.class));

  /** {@code integer}. */
  public static final Codec<Integer> INTEGER =
      new StandardCodec<>(Types.INTEGER, Getter.of("getInt", int.class));

  /** {@code bigint}. */
  public static final Codec<Long> BIGINT =
      new StandardCodec<>(Types.BIGINT, Getter.of("getLong", long.class));

  /** {@code real}. */
  public static final Codec<Float> REAL =
      new StandardCodec<>(Types.REAL, Getter.of("getFloat", float.class));

  /** {@code double precision}. */
  public static final Codec<Double> DOUBLE =
      new StandardCodec<>(Types.DOUBLE, Getter.of("getDouble", double.class));

  /** {@code decimal}. */
  public static final Codec<BigDecimal> DECIMAL =
      new StandardCodec<>(Types.NUMERIC, Getter.of("getBigDecimal", BigDecimal.class));

  /** Text of any length. */
  public static final Codec<String> TEXT =
      new StandardCodec<>(Types.VARCHAR, Getter.of("getString", String.class));

  /** Bytes of any length. */
  public static final Codec<byte[]> BYTES =
      new StandardCodec<>(Types.VARBINARY, Getter.of("getBytes", byte[].class));

  /** {@code date}. */
  public static final Codec<LocalDate> DATE =
      new StandardCodec<>(Types.DATE, Getter.ofObject(LocalDate.class));

  /** {@code time}. */
  public static final Codec<LocalTime> TIME =
      new StandardCodec<>(Types.TIME, Getter.ofObject(LocalTime.class));

  /** {@code timestamp}. */
  public static final Codec<LocalDateTime> TIMESTAMP =
      new StandardCodec<>(Types.TIMESTAMP, Getter.ofObject(LocalDateTime.class));

  /** {@code timestamp with time zone} with its offset, which is read as UTC. */
  public static final Codec<OffsetDateTime> OFFSET_DATE_TIME = new UtcCodec();

  /** {@code timestamp with time zone} as a moment. */
  public static final Codec<Instant> INSTANT = new InstantCodec();

  /** {@code uuid}. */
  public static final Codec<UUID> UUID =
      new StandardCodec<>(Types.OTHER, Getter.ofObject(UUID.class));

  private StandardCodecs() {}

  private record UtcCodec() implements Codec<OffsetDateTime> {

    @Override
    public @Nullable OffsetDateTime read(ResultSet row, int column) throws SQLException {
      OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
      return value == null ? null : value.withOffsetSameInstant(ZoneOffset.UTC);
    }

    @Override
    public void bind(PreparedStatement statement, int position, @Nullable OffsetDateTime value)
        throws SQLException {
      bindMoment(statement, position, value);
    }
  }

  private record InstantCodec() implements Codec<Instant> {

    @Override
    public @Nullable Instant read(ResultSet row, int column) throws SQLException {
      OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
      return value == null ? null : value.toInstant();
    }

    @Override
    public void bind(PreparedStatement statement, int position, @Nullable Instant value)
        throws SQLException {
      bindMoment(statement, position, value == null ? null : value.atOffset(ZoneOffset.UTC));
    }
  }

  private static void bindMoment(
      PreparedStatement statement, int position, @Nullable OffsetDateTime value)
      throws SQLException {
    if (value == null) {
      statement.setNull(position, Types.TIMESTAMP_WITH_TIMEZONE);
    } else {
      statement.setObject(position, value);
    }
  }
}
