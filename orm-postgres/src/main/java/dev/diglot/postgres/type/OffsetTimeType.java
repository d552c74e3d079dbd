package dev.diglot.postgres.type;

import dev.diglot.error.DialectError;
import dev.diglot.error.InvalidValueException;
import dev.diglot.error.UnsupportedFeatureException;
import dev.diglot.type.Codec;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * {@code time with time zone}: a time of day with the offset that it was given, which the row
 * keeps.
 *
 * @param digits the digits of seconds, 0 to 6
 */
public record OffsetTimeType(int digits) implements PostgresType<OffsetTime> {
  /** The most digits of seconds that PostgreSQL keeps. */
  public static final int MOST_DIGITS = 6;

  /** To the microsecond. */
  public static final OffsetTimeType MICROS = new OffsetTimeType(MOST_DIGITS);

  private static final int NANO_DIGITS = 9;
  private static final int RADIX = 10;
  private static final int MOST_OFFSET_SECONDS = 16 * 3_600 - 1;

  /** Refuses more digits than PostgreSQL keeps. */
  public OffsetTimeType {
    if (digits < 0 || digits > MOST_DIGITS) {
      throw new UnsupportedFeatureException(
          DialectError.UNSUPPORTED_TYPE,
          "A time of "
              + digits
              + " fractional digits of seconds is mapped and PostgreSQL keeps 6. Give 6 or less.");
    }
  }

  @Override
  public String ddlName() {
    return "time(" + digits + ") with time zone";
  }

  @Override
  public Class<OffsetTime> javaType() {
    return OffsetTime.class;
  }

  /** Cuts off what is below the column's digits, where PostgreSQL would round. */
  @Override
  public OffsetTime normalise(OffsetTime value) {
    if (Math.abs(value.getOffset().getTotalSeconds()) > MOST_OFFSET_SECONDS) {
      throw new InvalidValueException(
          "The offset of "
              + value
              + " is beyond what a time with time zone holds, expected less than 16 hours. Use"
              + " withOffsetSameInstant.",
          null);
    }
    int unit = (int) Math.pow(RADIX, NANO_DIGITS - digits);
    return value.withNano(value.getNano() / unit * unit);
  }

  /** The driver's text of a binary value has lost the offset; its object has not. */
  @Override
  public Codec<OffsetTime> codec() {
    return new OfDriver(new TextCodec<>(this));
  }

  private record OfDriver(TextCodec<OffsetTime> text) implements Codec<OffsetTime> {

    @Override
    public @Nullable OffsetTime read(ResultSet row, int column) throws SQLException {
      return row.getObject(column, OffsetTime.class);
    }

    @Override
    public void bind(PreparedStatement statement, int position, @Nullable OffsetTime value)
        throws SQLException {
      text.bind(statement, position, value);
    }
  }

  @Override
  public String write(OffsetTime value) {
    return Moments.TIME_OF_DAY.write(value.toLocalTime()) + value.getOffset();
  }

  @Override
  public OffsetTime read(String text) {
    int sign = Math.max(text.lastIndexOf('+'), text.lastIndexOf('-'));
    LocalTime time = Moments.TIME_OF_DAY.read(text.substring(0, sign));
    return time.atOffset(ZoneOffset.of(text.substring(sign)));
  }

  @Override
  public String toString() {
    return ddlName();
  }
}
