package dev.diglot.lambda.translation;

import dev.diglot.lambda.Call;
import dev.diglot.lambda.MethodTranslations;
import dev.diglot.lambda.TranslationRegistry;
import dev.diglot.sql.tree.JavaOperators;
import dev.diglot.type.StandardTypes;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.chrono.ChronoLocalDateTime;
import java.time.temporal.ChronoUnit;

/** {@link LocalDateTime}. */
final class LocalDateTimeMethods implements MethodTranslations {
  static final Times TIMES =
      new Times(
          LocalDateTime.class,
          StandardTypes.timestamp(Durations.DIGITS),
          JavaOperators.PLUS_TO_TIME);

  /** All units in which a date and time is moved. */
  static final ChronoUnit[] UNITS = {
    ChronoUnit.YEARS,
    ChronoUnit.MONTHS,
    ChronoUnit.WEEKS,
    ChronoUnit.DAYS,
    ChronoUnit.HOURS,
    ChronoUnit.MINUTES,
    ChronoUnit.SECONDS
  };

  /** All getters of a date and time. */
  static final String[] GETTERS = {
    "getYear",
    "getMonthValue",
    "getDayOfMonth",
    "getDayOfYear",
    "getHour",
    "getMinute",
    "getSecond",
    "getNano"
  };

  @Override
  public void contribute(TranslationRegistry registry) {
    TIMES.comparisons(registry, ChronoLocalDateTime.class, "isBefore", "isAfter", "isEqual");
    TIMES.order(registry, ChronoLocalDateTime.class);
    TIMES.steps(registry, UNITS);
    TIMES.fields(registry, GETTERS);
    TIMES.names(registry);
    TIMES.refusals(registry);
    Durations.steps(registry, TIMES);
    Durations.truncation(registry, TIMES);
    parts(registry, TIMES);
    registry
        .method(LocalDateTime.class, "of", LocalDate.class, LocalTime.class)
        .is(call -> call.present(LocalDateMethods.joined(call.node(0), call.node(1))));
    registry
        .method(ChronoLocalDateTime.class, "toInstant", ZoneOffset.class)
        .is(
            call -> {
              requireUtc(call, 0);
              return call.present(Sql.cast(call.receiverNode(), InstantMethods.MOMENTS.type()));
            });
  }

  /** {@code toLocalDate} and {@code toLocalTime}; moments are in UTC. */
  static void parts(TranslationRegistry registry, Times times) {
    times.is(
        registry,
        "toLocalDate",
        call -> call.present(Sql.cast(call.receiverNode(), StandardTypes.DATE)));
    times.is(
        registry,
        "toLocalTime",
        call ->
            call.present(
                Sql.typed(
                    LocalTimeMethods.TIMES.type(),
                    JavaOperators.TIME_OF_DAY,
                    call.receiverNode())));
  }

  static void requireUtc(Call call, int argument) {
    if (Known.value(call.argument(argument)) != ZoneOffset.UTC) {
      throw call.refused("databases count in UTC", "Give ZoneOffset.UTC");
    }
  }
}
