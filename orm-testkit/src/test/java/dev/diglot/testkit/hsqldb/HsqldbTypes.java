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
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.UUID;
import java.util.function.Function;

/**
 * HSQLDB's types. Days before 1582 are days of the Julian calendar to it, but not to its driver, so
 * days and timestamps travel as text.
 */
final class HsqldbTypes {
  /** What {@code longvarchar} and {@code longvarbinary} stand for. */
  private static final int LONGEST = 16_777_216;

  private static final int MOST_DIGITS = 9;

  private static final DateTimeFormatter TIMESTAMP =
      new DateTimeFormatterBuilder()
          .appendPattern("uuuu-MM-dd HH:mm:ss")
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, MOST_DIGITS, true)
          .toFormatter();

  private static final DateTimeFormatter MOMENT =
      new DateTimeFormatterBuilder().append(TIMESTAMP).appendOffset("+H:mm", "+0:00").toFormatter();

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
    return registry
        .with(
            TypeName.DATE,
            LocalDate.class,
            new ScalarMapping<>(
                size -> "date",
                asText(LocalDate::toString, LocalDate::parse),
                StandardLiterals::date))
        .with(
            TypeName.TIMESTAMP,
            LocalDateTime.class,
            new ScalarMapping<>(
                size -> "timestamp(" + size.precision() + ")",
                asText(TIMESTAMP::format, text -> LocalDateTime.parse(text, TIMESTAMP)),
                StandardLiterals::timestamp))
        .with(TypeName.TIMESTAMP_TZ, OffsetDateTime.class, zoned(value -> value, value -> value))
        .with(
            TypeName.TIMESTAMP_TZ,
            Instant.class,
            zoned(value -> value.atOffset(ZoneOffset.UTC), OffsetDateTime::toInstant));
  }

  private static <J> ScalarMapping<J> zoned(
      Function<J, OffsetDateTime> toOffset, Function<OffsetDateTime, J> fromOffset) {
    Function<J, String> write = value -> MOMENT.format(utc(toOffset.apply(value)));
    return new ScalarMapping<>(
        size -> "timestamp(" + size.precision() + ") with time zone",
        asText(write, text -> fromOffset.apply(utc(OffsetDateTime.parse(text, MOMENT)))),
        value -> "timestamp '" + write.apply(value) + "'");
  }

  private static OffsetDateTime utc(OffsetDateTime value) {
    return value.withOffsetSameInstant(ZoneOffset.UTC);
  }

  // tag::codec[]
  private static <J> Codec<J> asText(Function<J, String> write, Function<String, J> read) {
    return new JdbcCodec<>(
        Types.VARCHAR,
        (row, column) -> {
          String text = row.getString(column);
          return text == null ? null : read.apply(text);
        },
        (statement, position, value) -> statement.setString(position, write.apply(value)));
  }
  // end::codec[]
}
