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
        .with(TypeName.BOOLEAN, Boolean.class, of("boolean", StandardCodecs.BOOLEAN))
        .with(TypeName.UUID, UUID.class, of("uuid", StandardCodecs.UUID));
  }

  private static TypeRegistry numbers(TypeRegistry registry) {
    return registry
        .with(TypeName.SMALLINT, Short.class, of("smallint", StandardCodecs.SMALLINT))
        .with(TypeName.INTEGER, Integer.class, of("integer", StandardCodecs.INTEGER))
        .with(TypeName.BIGINT, Long.class, of("bigint", StandardCodecs.BIGINT))
        .with(TypeName.REAL, Float.class, of("real", StandardCodecs.REAL))
        .with(TypeName.DOUBLE, Double.class, of("double precision", StandardCodecs.DOUBLE))
        .with(
            TypeName.DECIMAL,
            BigDecimal.class,
            named(
                size -> "decimal(" + size.precision() + ", " + size.scale() + ")",
                StandardCodecs.DECIMAL));
  }

  private static TypeRegistry texts(TypeRegistry registry) {
    return registry
        .with(
            TypeName.VARCHAR,
            String.class,
            named(
                size -> size.length() == Size.UNSET ? "varchar" : "varchar(" + size.length() + ")",
                StandardCodecs.TEXT))
        .with(TypeName.TEXT, String.class, of("character large object", StandardCodecs.TEXT))
        .with(
            TypeName.BINARY,
            byte[].class,
            named(
                size ->
                    size.length() == Size.UNSET
                        ? "binary large object"
                        : "varbinary(" + size.length() + ")",
                StandardCodecs.BYTES));
  }

  private static TypeRegistry times(TypeRegistry registry) {
    return registry
        .with(TypeName.DATE, LocalDate.class, of("date", StandardCodecs.DATE))
        .with(TypeName.TIME, LocalTime.class, seconds("time", "", StandardCodecs.TIME))
        .with(
            TypeName.TIMESTAMP,
            LocalDateTime.class,
            seconds("timestamp", "", StandardCodecs.TIMESTAMP))
        .with(
            TypeName.TIMESTAMP_TZ,
            Instant.class,
            seconds("timestamp", " with time zone", StandardCodecs.INSTANT))
        .with(
            TypeName.TIMESTAMP_TZ,
            OffsetDateTime.class,
            seconds("timestamp", " with time zone", StandardCodecs.OFFSET_DATE_TIME));
  }

  private static <J> ScalarMapping<J> of(String name, Codec<J> codec) {
    return named(size -> name, codec);
  }

  private static <J> ScalarMapping<J> seconds(String name, String zone, Codec<J> codec) {
    return named(size -> name + "(" + size.precision() + ")" + zone, codec);
  }

  private static <J> ScalarMapping<J> named(Function<Size, String> name, Codec<J> codec) {
    return new ScalarMapping<>(name, codec, StandardLiterals::of);
  }
}
