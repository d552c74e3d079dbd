package dev.diglot.lambda.translation;

import dev.diglot.lambda.Call;
import dev.diglot.lambda.JavaTerm;
import dev.diglot.lambda.MethodTranslations;
import dev.diglot.lambda.Term;
import dev.diglot.lambda.TranslationRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.Function;

/** {@code now()} of the types of {@code java.time}: the database's clock, read once. */
final class ClockMethods implements MethodTranslations {

  @Override
  public void contribute(TranslationRegistry registry) {
    registry.method(Instant.class, "now").always(call -> call.clock(Instant.class, Instant::now));
    now(registry, LocalDate.class, LocalDate::now);
    now(registry, LocalTime.class, LocalTime::now);
    now(registry, LocalDateTime.class, LocalDateTime::now);
    now(registry, OffsetDateTime.class, OffsetDateTime::now);
    now(registry, ZonedDateTime.class, ZonedDateTime::now);
    now(registry, Year.class, Year::now);
    now(registry, YearMonth.class, YearMonth::now);
  }

  private static void now(
      TranslationRegistry registry, Class<?> type, Function<Clock, Object> reading) {
    registry.method(type, "now").always(call -> call.clock(type, reading));
    registry
        .method(type, "now", ZoneId.class)
        .always(call -> call.clock(type, clock -> reading.apply(clock.withZone(zone(call)))));
  }

  /** A zone that is known when the code is translated. */
  private static ZoneId zone(Call call) {
    Term zone = call.argument(0);
    if (zone instanceof JavaTerm && Known.value(zone) instanceof ZoneId known) {
      return known;
    }
    throw call.refused(
        "the zone is not known when the code is translated",
        "Give a constant zone such as ZoneOffset.UTC, or compute the time before the query");
  }
}
