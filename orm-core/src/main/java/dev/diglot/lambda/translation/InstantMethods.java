package dev.diglot.lambda.translation;

import dev.diglot.lambda.MethodTranslations;
import dev.diglot.lambda.TranslationRegistry;
import dev.diglot.sql.tree.JavaOperators;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.type.StandardTypes;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** {@link Instant}. */
final class InstantMethods implements MethodTranslations {
  static final Times MOMENTS =
      new Times(Instant.class, StandardTypes.instant(Durations.DIGITS), JavaOperators.PLUS_TO_TIME);

  private static final long MILLI = 1_000L;

  @Override
  public void contribute(TranslationRegistry registry) {
    MOMENTS.comparisons(registry, Instant.class, "isBefore", "isAfter");
    MOMENTS.order(registry, Instant.class);
    MOMENTS.steps(registry, ChronoUnit.SECONDS, ChronoUnit.MILLIS);
    Durations.steps(registry, MOMENTS);
    Durations.truncation(registry, MOMENTS);
    MOMENTS.is(
        registry,
        "getEpochSecond",
        call ->
            call.value(Durations.dividedDown(sinceEpoch(call.receiverNode()), Durations.SECOND)));
    MOMENTS.is(
        registry,
        "toEpochMilli",
        call -> call.value(Durations.dividedDown(sinceEpoch(call.receiverNode()), MILLI)));
    registry
        .method(Instant.class, "atOffset", ZoneOffset.class)
        .is(
            call -> {
              LocalDateTimeMethods.requireUtc(call, 0);
              return call.present(
                  Sql.cast(call.receiverNode(), OffsetDateTimeMethods.MOMENTS.type()));
            });
  }

  private static Node sinceEpoch(Node moment) {
    return Sql.bigint(
        JavaOperators.MICROS_BETWEEN, new LiteralNode(Instant.EPOCH, MOMENTS.type()), moment);
  }
}
