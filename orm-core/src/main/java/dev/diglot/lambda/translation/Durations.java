package dev.diglot.lambda.translation;

import dev.diglot.lambda.Call;
import dev.diglot.lambda.JavaTerm;
import dev.diglot.lambda.Term;
import dev.diglot.lambda.TranslationRegistry;
import dev.diglot.sql.tree.JavaOperators;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Operators;
import dev.diglot.type.StandardTypes;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import java.time.temporal.TemporalUnit;
import java.util.EnumSet;
import java.util.Set;

/** Times moved by durations, and cut to units, down to microseconds. */
final class Durations {
  /** The fractional digits of seconds that all databases keep. */
  static final int DIGITS = 6;

  /** Microseconds of a second. */
  static final long SECOND = 1_000_000L;

  private static final long NANOS = 1_000L;

  private static final Set<ChronoUnit> CUT =
      EnumSet.of(
          ChronoUnit.DAYS,
          ChronoUnit.HOURS,
          ChronoUnit.MINUTES,
          ChronoUnit.SECONDS,
          ChronoUnit.MILLIS,
          ChronoUnit.MICROS);

  private Durations() {}

  /** {@code plus(Duration)} and {@code minus(Duration)}. */
  static void steps(TranslationRegistry registry, Times times) {
    registry
        .method(times.javaType(), "plus", TemporalAmount.class)
        .is(call -> call.present(times.plus(call, ChronoUnit.MICROS, micros(call, 1))));
    registry
        .method(times.javaType(), "minus", TemporalAmount.class)
        .is(call -> call.present(times.plus(call, ChronoUnit.MICROS, micros(call, -1))));
  }

  private static Node micros(Call call, int sign) {
    Term amount = call.argument(0);
    if (amount instanceof JavaTerm java && amount.type() == Duration.class) {
      return call.node(
          call.computed(
              long.class,
              values ->
                  values.get(0) instanceof Duration duration
                      ? sign * (duration.toNanos() / NANOS)
                      : null,
              java));
    }
    if (amount.type() != Duration.class) {
      throw call.refused(
          "the amount is not known to be a Duration", "Use plusDays, plusMonths and the like");
    }
    Node micros = divided(Sql.cast(call.node(amount), StandardTypes.BIGINT), NANOS);
    return sign > 0 ? micros : Sql.bigint(Operators.NEGATE, micros);
  }

  /** {@code truncatedTo} a unit that is known. */
  static void truncation(TranslationRegistry registry, Times times) {
    registry
        .method(times.javaType(), "truncatedTo", TemporalUnit.class)
        .is(
            call -> {
              boolean whole = times == LocalTimeMethods.TIMES;
              if (!(Known.value(call.argument(0)) instanceof ChronoUnit unit)
                  || !CUT.contains(unit)
                  || (whole && unit == ChronoUnit.DAYS)) {
                throw call.refused(
                    "its unit is not one that databases cut to", "Use DAYS to MICROS");
              }
              Node cut =
                  Sql.typed(
                      times.type(),
                      JavaOperators.TRUNCATED_TO,
                      Sql.literal(unit.name()),
                      call.receiverNode());
              return call.present(whole ? Sql.cast(cut, times.type()) : cut);
            });
  }

  /** An integer divided by a constant, towards zero. */
  static Node divided(Node number, long divisor) {
    return Sql.bigint(Operators.DIVIDE, number, Sql.literal(divisor));
  }

  /** An integer divided by a constant, downwards. */
  static Node dividedDown(Node number, long divisor) {
    Node constant = Sql.literal(divisor);
    Node once = Sql.bigint(Operators.REMAINDER, number, constant);
    Node rest =
        Sql.bigint(Operators.REMAINDER, Sql.bigint(Operators.ADD, once, constant), constant);
    return divided(Sql.bigint(Operators.SUBTRACT, number, rest), divisor);
  }
}
