package dev.diglot.lambda.translation;

import dev.diglot.lambda.MethodTranslations;
import dev.diglot.lambda.TranslationRegistry;
import dev.diglot.sql.tree.JavaOperators;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.type.StandardTypes;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** {@link LocalTime}, which goes round at midnight. */
final class LocalTimeMethods implements MethodTranslations {
  static final Times TIMES =
      new Times(LocalTime.class, StandardTypes.time(Durations.DIGITS), JavaOperators.PLUS_TO_TIME);

  @Override
  public void contribute(TranslationRegistry registry) {
    TIMES.comparisons(registry, LocalTime.class, "isBefore", "isAfter");
    TIMES.order(registry, LocalTime.class);
    TIMES.steps(registry, ChronoUnit.HOURS, ChronoUnit.MINUTES, ChronoUnit.SECONDS);
    TIMES.fields(registry, "getHour", "getMinute", "getSecond", "getNano");
    TIMES.refusals(registry);
    Durations.steps(registry, TIMES);
    Durations.truncation(registry, TIMES);
    TIMES.is(
        registry,
        "toSecondOfDay",
        call ->
            call.value(
                Sql.cast(
                    Durations.divided(sinceMidnight(call.receiverNode()), Durations.SECOND),
                    StandardTypes.INTEGER)));
    registry
        .method(LocalTime.class, "atDate", LocalDate.class)
        .is(call -> call.present(LocalDateMethods.joined(call.node(0), call.receiverNode())));
  }

  private static Node sinceMidnight(Node time) {
    return Sql.bigint(
        JavaOperators.MICROS_BETWEEN, new LiteralNode(LocalTime.MIDNIGHT, TIMES.type()), time);
  }
}
