package dev.diglot.lambda.translation;

import dev.diglot.lambda.Call;
import dev.diglot.lambda.MethodTranslations;
import dev.diglot.lambda.Term;
import dev.diglot.lambda.TranslationRegistry;
import dev.diglot.sql.tree.JavaOperators;
import dev.diglot.sql.tree.Node;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalUnit;
import java.util.List;
import java.util.Set;

/** {@link ChronoUnit#between}, and {@code until} of each type: whole units, towards zero. */
final class ChronoUnitMethods implements MethodTranslations {
  private static final Set<Class<?>> TIMES =
      Set.of(LocalDateTime.class, LocalTime.class, Instant.class, OffsetDateTime.class);

  private static final Set<ChronoUnit> OF_TIMES =
      Set.of(
          ChronoUnit.DAYS,
          ChronoUnit.HOURS,
          ChronoUnit.MINUTES,
          ChronoUnit.SECONDS,
          ChronoUnit.MILLIS,
          ChronoUnit.MICROS);

  private static final long WEEK = 7;
  private static final long YEAR = 12;

  @Override
  public void contribute(TranslationRegistry registry) {
    registry
        .method(ChronoUnit.class, "between", Temporal.class, Temporal.class)
        .is(call -> between(call, call.receiver(), call.argument(0), call.argument(1)));
    for (Class<?> type :
        List.of(
            LocalDate.class,
            LocalDateTime.class,
            LocalTime.class,
            Instant.class,
            OffsetDateTime.class)) {
      registry
          .method(type, "until", Temporal.class, TemporalUnit.class)
          .is(call -> between(call, call.argument(1), call.receiver(), call.argument(0)));
    }
  }

  private static Term between(Call call, Term unit, Term from, Term to) {
    if (!(Known.value(unit) instanceof ChronoUnit known)) {
      throw call.refused("its unit is not a constant", "Give a constant of ChronoUnit");
    }
    Node start = call.node(from);
    Node end = call.node(to);
    if (from.type() == LocalDate.class && to.type() == LocalDate.class) {
      return call.value(days(call, known, start, end));
    }
    requireTimes(call, from, to);
    boolean fits =
        OF_TIMES.contains(known)
            && !(known == ChronoUnit.DAYS && from.type() == LocalTime.class)
            && !(known == ChronoUnit.MILLIS && from.type() == Instant.class);
    if (!fits) {
      throw call.refused(
          known + " are not counted alike by all databases and versions of Java",
          "Use a unit from DAYS to SECONDS");
    }
    Node micros = Sql.bigint(JavaOperators.MICROS_BETWEEN, start, end);
    long size = Duration.of(1, known).toNanos() / Duration.of(1, ChronoUnit.MICROS).toNanos();
    return call.value(size == 1 ? micros : Durations.divided(micros, size));
  }

  private static Node days(Call call, ChronoUnit unit, Node start, Node end) {
    Node days = Sql.bigint(JavaOperators.DAYS_BETWEEN, start, end);
    return switch (unit) {
      case DAYS -> days;
      case WEEKS -> Durations.divided(days, WEEK);
      case MONTHS -> LocalDateMethods.months(start, end);
      case YEARS -> Durations.divided(LocalDateMethods.months(start, end), YEAR);
      default ->
          throw call.refused(
              unit + " are no units of days that are counted", "Use DAYS, WEEKS, MONTHS or YEARS");
    };
  }

  /** Both of one type that has a time of day. */
  static void requireTimes(Call call, Term from, Term to) {
    if (from.type() != to.type() || !TIMES.contains(from.type())) {
      throw call.refused(
          "it measures from "
              + from.type().getSimpleName()
              + " to "
              + to.type().getSimpleName()
              + ", which is not the same type with a time of day",
          "Convert both to one type, such as LocalDateTime");
    }
  }
}
