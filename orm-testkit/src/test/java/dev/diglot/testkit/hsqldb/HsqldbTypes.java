package dev.diglot.testkit.hsqldb;

import dev.diglot.dialect.ansi.JdbcCodec;
import dev.diglot.dialect.ansi.ScalarMapping;
import dev.diglot.dialect.ansi.StandardCodecs;
import dev.diglot.dialect.ansi.StandardLiterals;
import dev.diglot.dialect.ansi.TypeRegistry;
import dev.diglot.type.Codec;
import dev.diglot.type.Size;
import dev.diglot.type.TypeName;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.function.Function;

/**
 * HSQLDB's types. Days before 1582 are days of the Julian calendar to it, but not to its driver, so
 * days and timestamps travel as text.
 */
final class HsqldbTypes {
  private static final DateTimeFormatter TIMESTAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss[.SSSSSSSSS]");

  private static final DateTimeFormatter READ =
      DateTimeFormatter.ofPattern(
          "uuuu-MM-dd HH:mm:ss[.SSSSSSSSS][.SSSSSSSS][.SSSSSSS][.SSSSSS][.SSSSS][.SSSS][.SSS]"
              + "[.SS][.S]");

  /** What {@code longvarchar} and {@code longvarbinary} stand for. */
  private static final int LONGEST = 16_777_216;

  private HsqldbTypes() {}

  // tag::types[]
  static TypeRegistry registry(String dialect) {
    return times(TypeRegistry.standard(dialect))
        .with(
            TypeName.TEXT,
            String.class,
            new ScalarMapping<>(
                size -> "varchar(" + LONGEST + ")", StandardCodecs.TEXT, StandardLiterals::text))
        .with(
            TypeName.BINARY,
            byte[].class,
            new ScalarMapping<>(
                HsqldbTypes::bytesName, StandardCodecs.BYTES, StandardLiterals::bytes))
        .with(
            TypeName.REAL,
            Float.class,
            new ScalarMapping<>(
                size -> "double precision",
                StandardCodecs.REAL,
                number -> StandardLiterals.floating(number.doubleValue())))
        .with(
            TypeName.UUID,
            UUID.class,
            new ScalarMapping<>(
                size -> "uuid", StandardCodecs.UUID, value -> "cast('" + value + "' as uuid)"));
  }

  // end::types[]

  private static String bytesName(Size size) {
    return "varbinary(" + (size.length() == Size.UNSET ? LONGEST : size.length()) + ")";
  }

  private static TypeRegistry times(TypeRegistry registry) {
    Codec<LocalDateTime> timestamp = asText(LocalDateTime::format, HsqldbTypes::timestamp);
    return registry
        .with(
            TypeName.DATE,
            LocalDate.class,
            new ScalarMapping<>(
                size -> "date",
                asText((day, format) -> day.toString(), LocalDate::parse),
                StandardLiterals::date))
        .with(
            TypeName.TIMESTAMP,
            LocalDateTime.class,
            new ScalarMapping<>(
                size -> "timestamp(" + size.precision() + ")",
                timestamp,
                StandardLiterals::timestamp))
        .with(TypeName.TIMESTAMP_TZ, OffsetDateTime.class, zoned(value -> value, value -> value))
        .with(
            TypeName.TIMESTAMP_TZ,
            Instant.class,
            zoned(value -> value.atOffset(ZoneOffset.UTC), OffsetDateTime::toInstant));
  }

  private static <J> ScalarMapping<J> zoned(
      Function<J, OffsetDateTime> toOffset, Function<OffsetDateTime, J> fromOffset) {
    Function<J, String> write =
        value ->
            TIMESTAMP.format(toOffset.apply(value).withOffsetSameInstant(ZoneOffset.UTC)) + "+0:00";
    return new ScalarMapping<>(
        size -> "timestamp(" + size.precision() + ") with time zone",
        asText((value, format) -> write.apply(value), text -> fromOffset.apply(moment(text))),
        value -> "timestamp '" + write.apply(value) + "'");
  }

  private static LocalDateTime timestamp(String text) {
    return LocalDateTime.parse(text, READ);
  }

  /** Reads a moment, which ends in hours and minutes of its offset, such as {@code +1:00}. */
  private static OffsetDateTime moment(String text) {
    int sign = Math.max(text.lastIndexOf('+'), text.lastIndexOf('-'));
    String[] offset = text.substring(sign + 1).split(":");
    int hours = Integer.parseInt(offset[0]);
    int minutes = Integer.parseInt(offset[1]);
    int direction = text.charAt(sign) == '-' ? -1 : 1;
    return timestamp(text.substring(0, sign))
        .atOffset(ZoneOffset.ofHoursMinutes(direction * hours, direction * minutes))
        .withOffsetSameInstant(ZoneOffset.UTC);
  }

  private static <J> Codec<J> asText(Written<J> write, Function<String, J> read) {
    return new JdbcCodec<>(
        Types.VARCHAR,
        (row, column) -> {
          String text = row.getString(column);
          return text == null ? null : read.apply(text);
        },
        (statement, position, value) ->
            statement.setString(position, write.write(value, TIMESTAMP)));
  }

  /** How a value is written. */
  private interface Written<J> {
    String write(J value, DateTimeFormatter format);
  }
}
