package dev.diglot.postgres.dialect;

import dev.diglot.dialect.ansi.ScalarMapping;
import dev.diglot.dialect.ansi.StandardCodecs;
import dev.diglot.dialect.ansi.StandardLiterals;
import dev.diglot.dialect.ansi.TypeRegistry;
import dev.diglot.error.DialectError;
import dev.diglot.error.UnsupportedFeatureException;
import dev.diglot.postgres.type.SentText;
import dev.diglot.postgres.type.TextForms;
import dev.diglot.type.Codec;
import dev.diglot.type.Size;
import dev.diglot.type.StandardTypes;
import dev.diglot.type.TypeName;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.function.Function;

/** The standard types under PostgreSQL's names. */
final class PostgresTypes {
  private static final int MOST_SECOND_DIGITS = 6;

  private PostgresTypes() {}

  static TypeRegistry registry(String dialect) {
    return times(TypeRegistry.standard(dialect))
        .with(
            TypeName.DECIMAL,
            BigDecimal.class,
            new ScalarMapping<>(
                size -> "decimal(" + size.precision() + ", " + size.scale() + ")",
                EdgeCodecs.DECIMAL,
                BigDecimal::toPlainString))
        .with(
            TypeName.DATE,
            LocalDate.class,
            new ScalarMapping<>(
                size -> "date",
                EdgeCodecs.DATE,
                value -> literal("date", TextForms.of(StandardTypes.DATE).write(value))))
        .with(
            TypeName.TEXT,
            String.class,
            new ScalarMapping<>(size -> "text", SentText.CODEC, StandardLiterals::text))
        .with(
            TypeName.VARCHAR,
            String.class,
            new ScalarMapping<>(PostgresTypes::varchar, SentText.CODEC, StandardLiterals::text))
        .with(
            TypeName.BINARY,
            byte[].class,
            new ScalarMapping<>(size -> "bytea", StandardCodecs.BYTES, PostgresTypes::bytes))
        .with(
            TypeName.DOUBLE,
            Double.class,
            new ScalarMapping<>(
                size -> "double precision",
                StandardCodecs.DOUBLE,
                value -> "cast('" + value + "' as double precision)"))
        .with(
            TypeName.REAL,
            Float.class,
            new ScalarMapping<>(
                size -> "real", StandardCodecs.REAL, value -> "cast('" + value + "' as real)"));
  }

  private static String varchar(Size size) {
    return size.length() == Size.UNSET ? "varchar" : "varchar(" + size.length() + ")";
  }

  private static TypeRegistry times(TypeRegistry registry) {
    String zone = " with time zone";
    return registry
        .with(
            TypeName.TIME,
            LocalTime.class,
            seconds("time", "", StandardCodecs.TIME, StandardLiterals::time))
        .with(
            TypeName.TIMESTAMP,
            LocalDateTime.class,
            seconds(
                "timestamp",
                "",
                EdgeCodecs.TIMESTAMP,
                value ->
                    literal("timestamp", TextForms.of(StandardTypes.timestamp(6)).write(value))))
        .with(
            TypeName.TIMESTAMP_TZ,
            Instant.class,
            seconds(
                "timestamp",
                zone,
                EdgeCodecs.INSTANT,
                value ->
                    literal("timestamptz", TextForms.of(StandardTypes.instant(6)).write(value))))
        .with(
            TypeName.TIMESTAMP_TZ,
            OffsetDateTime.class,
            seconds(
                "timestamp",
                zone,
                EdgeCodecs.OFFSET_DATE_TIME,
                value ->
                    literal(
                        "timestamptz",
                        TextForms.of(StandardTypes.offsetDateTime(6)).write(value))));
  }

  private static <J> ScalarMapping<J> seconds(
      String name, String zone, Codec<J> codec, Function<J, String> literal) {
    return new ScalarMapping<>(size -> name + "(" + digits(size) + ")" + zone, codec, literal);
  }

  /** PostgreSQL would keep six digits with a warning only, and memory would differ from the row. */
  private static int digits(Size size) {
    if (size.precision() > MOST_SECOND_DIGITS) {
      throw new UnsupportedFeatureException(
          DialectError.UNSUPPORTED_TYPE,
          "A time of "
              + size.precision()
              + " fractional digits of seconds is mapped and PostgreSQL keeps 6. Give 6 or less.");
    }
    return size.precision();
  }

  private static String literal(String type, String text) {
    return type + " '" + text + "'";
  }

  private static String bytes(byte[] value) {
    return "bytea '\\x" + HexFormat.of().formatHex(value) + "'";
  }
}
