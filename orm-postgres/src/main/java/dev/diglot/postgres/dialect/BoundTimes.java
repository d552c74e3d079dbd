package dev.diglot.postgres.dialect;

import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.CastNode;
import dev.diglot.type.BasicType;
import dev.diglot.type.DataType;
import dev.diglot.type.StandardTypes;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Map;

/** Times that meet no column, cast to the digits that PostgreSQL has. */
final class BoundTimes {
  private static final int DIGITS = 6;

  private static final Map<Class<?>, DataType<?>> TYPES =
      Map.of(
          LocalTime.class, StandardTypes.time(DIGITS),
          LocalDateTime.class, StandardTypes.timestamp(DIGITS),
          Instant.class, StandardTypes.instant(DIGITS),
          OffsetDateTime.class, StandardTypes.offsetDateTime(DIGITS));

  private BoundTimes() {}

  /** A value of its own brings the nanoseconds that its class has; a cast of the user stays. */
  static CastNode shortened(CastNode cast) {
    DataType<?> type = cast.type();
    boolean own =
        cast.operand() instanceof BindNode bind
            && type instanceof BasicType<?>
            && type.equals(bind.type())
            && type.size().precision() > DIGITS;
    DataType<?> known = own ? TYPES.get(type.javaType()) : null;
    return known == null ? cast : new CastNode(cast.operand(), known);
  }
}
