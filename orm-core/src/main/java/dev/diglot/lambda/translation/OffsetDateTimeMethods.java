package dev.diglot.lambda.translation;

import dev.diglot.lambda.MethodTranslations;
import dev.diglot.lambda.TranslationRegistry;
import dev.diglot.sql.tree.JavaOperators;
import dev.diglot.type.StandardTypes;
import java.time.OffsetDateTime;

/** {@link OffsetDateTime}, which is stored in UTC and read in UTC. */
final class OffsetDateTimeMethods implements MethodTranslations {
  static final Times MOMENTS =
      new Times(
          OffsetDateTime.class,
          StandardTypes.offsetDateTime(Durations.DIGITS),
          JavaOperators.PLUS_TO_TIME);

  @Override
  public void contribute(TranslationRegistry registry) {
    MOMENTS.comparisons(registry, OffsetDateTime.class, "isBefore", "isAfter", "isEqual");
    MOMENTS.steps(registry, LocalDateTimeMethods.UNITS);
    MOMENTS.fields(registry, LocalDateTimeMethods.GETTERS);
    MOMENTS.names(registry);
    MOMENTS.refusals(registry);
    Durations.steps(registry, MOMENTS);
    Durations.truncation(registry, MOMENTS);
    LocalDateTimeMethods.parts(registry, MOMENTS);
    MOMENTS.is(
        registry,
        "toLocalDateTime",
        call -> call.present(Sql.cast(call.receiverNode(), LocalDateTimeMethods.TIMES.type())));
    MOMENTS.is(
        registry,
        "toInstant",
        call -> call.present(Sql.cast(call.receiverNode(), InstantMethods.MOMENTS.type())));
    String reason = "Java compares the offsets, too, and databases keep none";
    String instead = "Use isEqual, isBefore or isAfter";
    registry.method(OffsetDateTime.class, "equals", Object.class).refused(reason, instead);
    registry
        .method(OffsetDateTime.class, "compareTo", OffsetDateTime.class)
        .refused(reason, instead);
  }
}
