package dev.diglot.dialect.ansi;

import dev.diglot.type.Codec;
import dev.diglot.type.Size;
import dev.diglot.type.TypeName;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Function;

/** The standard types under the standard's names (ISO 9075-2, 6.1). */
final class StandardMappings {

  private StandardMappings() {}

  static TypeRegistry addTo(TypeRegistry registry) {
    return times(texts(numbers(registry)))
        .with(
            TypeName.BOOLEAN, Boolean.class, of("boolean", StandardCodecs.BOOLEAN, String::valueOf))
        .with(
            TypeName.UUID,
            UUID.class,
            of("uuid", StandardCodecs.UUID, value -> "uuid '" + value + "'"));
  }

  private static TypeRegistry numbers(TypeRegistry registry) {
    return registry
        .with(
            TypeName.SMALLINT,
            Short.class,
            of("smallint", StandardCodecs.SMALLINT, Object::toString))
        .with(
            TypeName.INTEGER,
            Integer.class,
            of("integer", StandardCodecs.INTEGER, Object::toString))
        .with(TypeName.BIGINT, Long.class, of("bigint", StandardCodecs.BIGINT, Object::toString))
        .with(
            TypeName.REAL,
            Float.class,
            of("real", StandardCodecs.REAL, value -> StandardLiterals.floating(value.floatValue())))
        .with(
            TypeName.DOUBLE,
            Double.class,
            of(
                "double precision",
                StandardCodecs.DOUBLE,
                value -> StandardLiterals.floating(value.doubleValue())))
        .with(
            TypeName.DECIMAL,
            BigDecimal.class,
            new ScalarMapping<>(
                size -> "decimal(" + size.precision() + ", " + size.scale() + ")",
                StandardCodecs.DECIMAL,
                BigDecimal::toPlainString));
  }

  private static TypeRegistry texts(TypeRegistry registry) {
    return registry
        .with(
            TypeName.VARCHAR,
            String.class,
            new ScalarMapping<>(
                size -> size.length() == Size.UNSET ? "varchar" : "varchar(" + size.length() + ")",
                StandardCodecs.TEXT,
                StandardLiterals::text))
        .with(
            TypeName.TEXT,
            String.class,
            of("character large object", StandardCodecs.TEXT, StandardLiterals::text))
        .with(
            TypeName.BINARY,
            byte[].class,
            new ScalarMapping<>(
                size ->
                    size.length() == Size.UNSET
                        ? "binary large object"
                        : "varbinary(" + size.length() + ")",
                StandardCodecs.BYTES,
                StandardLiterals::bytes));
  }

  private static TypeRegistry times(TypeRegistry registry) {
    return registry
        .with(
            TypeName.DATE, LocalDate.class, of("date", StandardCodecs.DATE, StandardLiterals::date))
        .with(
            TypeName.TIME,
            LocalTime.class,
            seconds("time", "", StandardCodecs.TIME, StandardLiterals::time))
        .with(
            TypeName.TIMESTAMP,
            LocalDateTime.class,
            seconds("timestamp", "", StandardCodecs.TIMESTAMP, StandardLiterals::timestamp))
        .with(
            TypeName.TIMESTAMP_TZ,
            Instant.class,
            seconds(
                "timestamp", " with time zone", StandardCodecs.INSTANT, StandardLiterals::instant))
        .with(
            TypeName.TIMESTAMP_TZ,
            OffsetDateTime.class,
            seconds(
                "timestamp",
                " with time zone",
                StandardCodecs.OFFSET_DATE_TIME,
                StandardLiterals::offsetDateTime));
  }

  private static <J> ScalarMapping<J> of(String name, Codec<J> codec, Function<J, String> literal) {
    return new ScalarMapping<>(size -> name, codec, literal);
  }

  private static <J> ScalarMapping<J> seconds(
      String name, String zone, Codec<J> codec, Function<J, String> literal) {
    return new ScalarMapping<>(size -> name + "(" + size.precision() + ")" + zone, codec, literal);
  }
}
