package dev.diglot.dialect.ansi;

import dev.diglot.type.Codec;
import dev.diglot.type.TypeName;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;

/** The types that the standard has. */
final class StandardMappings {

  private StandardMappings() {}

  static TypeRegistry addTo(TypeRegistry registry) {
    return times(numbers(registry))
        .with(TypeName.BOOLEAN, Boolean.class, of(StandardCodecs.BOOLEAN))
        .with(TypeName.VARCHAR, String.class, of(StandardCodecs.TEXT))
        .with(TypeName.TEXT, String.class, of(StandardCodecs.TEXT))
        .with(TypeName.BINARY, byte[].class, of(StandardCodecs.BYTES))
        .with(TypeName.UUID, UUID.class, of(StandardCodecs.UUID));
  }

  private static TypeRegistry numbers(TypeRegistry registry) {
    return registry
        .with(TypeName.SMALLINT, Short.class, of(StandardCodecs.SMALLINT))
        .with(TypeName.INTEGER, Integer.class, of(StandardCodecs.INTEGER))
        .with(TypeName.BIGINT, Long.class, of(StandardCodecs.BIGINT))
        .with(TypeName.REAL, Float.class, of(StandardCodecs.REAL))
        .with(TypeName.DOUBLE, Double.class, of(StandardCodecs.DOUBLE))
        .with(TypeName.DECIMAL, BigDecimal.class, of(StandardCodecs.DECIMAL));
  }

  private static TypeRegistry times(TypeRegistry registry) {
    return registry
        .with(TypeName.DATE, LocalDate.class, of(StandardCodecs.DATE))
        .with(TypeName.TIME, LocalTime.class, of(StandardCodecs.TIME))
        .with(TypeName.TIMESTAMP, LocalDateTime.class, of(StandardCodecs.TIMESTAMP))
        .with(TypeName.TIMESTAMP_TZ, Instant.class, of(StandardCodecs.INSTANT))
        .with(TypeName.TIMESTAMP_TZ, OffsetDateTime.class, of(StandardCodecs.OFFSET_DATE_TIME));
  }

  private static <J> StandardMapping<J> of(Codec<J> codec) {
    return new StandardMapping<>(codec);
  }
}
