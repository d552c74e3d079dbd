package dev.diglot.lambda.translation;

import dev.diglot.lambda.Call;
import dev.diglot.lambda.ComparedTerm;
import dev.diglot.lambda.JavaTerm;
import dev.diglot.lambda.MethodTranslations;
import dev.diglot.lambda.TranslationRegistry;
import dev.diglot.sql.tree.JavaOperators;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Operators;
import dev.diglot.type.StandardTypes;
import java.time.Duration;
import java.time.temporal.Temporal;
import java.util.Map;

/** {@link Duration}, stored as nanoseconds. */
final class DurationMethods implements MethodTranslations {
  private static final long SECOND = 1_000_000_000L;
  private static final long MILLI = 1_000_000L;
  private static final long MICRO = 1_000L;

  private static final Map<String, Long> UNITS =
      Map.of(
          "Days",
          86_400 * SECOND,
          "Hours",
          3_600 * SECOND,
          "Minutes",
          60 * SECOND,
          "Seconds",
          SECOND,
          "Millis",
          MILLI,
          "Nanos",
          1L);

  private static final Map<String, Long> SECONDS =
      Map.of("toDays", 86_400L, "toHours", 3_600L, "toMinutes", 60L);

  @Override
  public void contribute(TranslationRegistry registry) {
    registry
        .method(Duration.class, "compareTo", Duration.class)
        .is(call -> new ComparedTerm(call.receiverNode(), call.node(0), false));
    registry
        .method(Duration.class, "isZero")
        .is(call -> call.value(Sql.equal(nanos(call), Sql.literal(0))));
    registry
        .method(Duration.class, "isNegative")
        .is(call -> call.value(Sql.less(nanos(call), Sql.literal(0))));
    registry
        .method(Duration.class, "between", Temporal.class, Temporal.class)
        .is(call -> call.present(duration(Sql.bigint(Operators.MULTIPLY, micros(call), micro()))));
    arithmetic(registry);
    units(registry);
    counts(registry);
  }

  private static Node micros(Call call) {
    ChronoUnitMethods.requireTimes(call, call.argument(0), call.argument(1));
    return Sql.bigint(JavaOperators.MICROS_BETWEEN, call.node(0), call.node(1));
  }

  private static Node micro() {
    return Sql.literal(MICRO);
  }

  private static void arithmetic(TranslationRegistry registry) {
    registry
        .method(Duration.class, "plus", Duration.class)
        .is(
            call ->
                call.present(
                    Sql.typed(StandardTypes.DURATION, Operators.ADD, nanos(call), nanos(call, 0))));
    registry
        .method(Duration.class, "minus", Duration.class)
        .is(
            call ->
                call.present(
                    Sql.typed(
                        StandardTypes.DURATION, Operators.SUBTRACT, nanos(call), nanos(call, 0))));
    registry
        .method(Duration.class, "multipliedBy", long.class)
        .is(
            call ->
                call.present(
                    Sql.typed(
                        StandardTypes.DURATION, Operators.MULTIPLY, nanos(call), call.node(0))));
    registry
        .method(Duration.class, "negated")
        .is(call -> call.present(Sql.typed(StandardTypes.DURATION, Operators.NEGATE, nanos(call))));
    registry
        .method(Duration.class, "abs")
        .is(call -> call.present(Sql.typed(StandardTypes.DURATION, Operators.ABS, nanos(call))));
  }

  private static void units(TranslationRegistry registry) {
    UNITS.forEach(
        (name, size) -> {
          registry
              .method(Duration.class, "of" + name, long.class)
              .is(call -> call.present(duration(times(call, size))));
          registry
              .method(Duration.class, "plus" + name, long.class)
              .is(
                  call ->
                      call.present(
                          Sql.typed(
                              StandardTypes.DURATION,
                              Operators.ADD,
                              nanos(call),
                              times(call, size))));
        });
  }

  private static Node times(Call call, long size) {
    return call.argument(0) instanceof JavaTerm java
        ? call.node(
            call.computed(
                long.class,
                values -> Math.multiplyExact(((Number) values.get(0)).longValue(), size),
                java))
        : Sql.bigint(
            Operators.MULTIPLY, Sql.cast(call.node(0), StandardTypes.BIGINT), Sql.literal(size));
  }

  private static void counts(TranslationRegistry registry) {
    registry.method(Duration.class, "toNanos").is(call -> call.value(nanos(call)));
    registry
        .method(Duration.class, "toMillis")
        .is(call -> call.value(Durations.divided(nanos(call), MILLI)));
    for (String name : new String[] {"getSeconds", "toSeconds"}) {
      registry.method(Duration.class, name).is(call -> call.value(seconds(call)));
    }
    SECONDS.forEach(
        (name, size) ->
            registry
                .method(Duration.class, name)
                .is(call -> call.value(Durations.divided(seconds(call), size))));
  }

  /** Java keeps whole seconds rounded down, and a fraction of its own. */
  private static Node seconds(Call call) {
    return Durations.dividedDown(nanos(call), SECOND);
  }

  private static Node nanos(Call call) {
    return Sql.cast(call.receiverNode(), StandardTypes.BIGINT);
  }

  private static Node nanos(Call call, int argument) {
    return call.node(argument);
  }

  private static Node duration(Node nanos) {
    return Sql.typed(StandardTypes.DURATION, Operators.ADD, nanos, Sql.literal(0));
  }
}
