package dev.diglot.lambda.translation;

import dev.diglot.lambda.Call;
import dev.diglot.lambda.MethodTranslations;
import dev.diglot.lambda.TranslationRegistry;
import dev.diglot.sql.tree.Comparison;
import dev.diglot.sql.tree.ComparisonNode;
import dev.diglot.sql.tree.JavaOperators;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Operators;
import dev.diglot.type.StandardTypes;
import java.time.Year;

/** {@link Year}, stored as an integer. */
final class YearMethods implements MethodTranslations {
  private static final Times YEARS =
      new Times(Year.class, StandardTypes.YEAR, JavaOperators.PLUS_TO_TIME);

  @Override
  public void contribute(TranslationRegistry registry) {
    YEARS.comparisons(registry, Year.class, "isBefore", "isAfter");
    YEARS.order(registry, Year.class);
    YEARS.is(registry, "getValue", call -> call.value(number(call)));
    YEARS.is(registry, "toString", Sql::asText);
    YEARS.is(registry, "isLeap", call -> call.value(leap(number(call))));
    YEARS.is(
        registry,
        "length",
        call -> call.value(Sql.choice(leap(number(call)), Sql.literal(366), Sql.literal(365))));
    moved(registry, "plusYears", 1);
    moved(registry, "minusYears", -1);
    registry
        .method(Year.class, "of", int.class)
        .is(call -> call.present(Sql.cast(call.node(0), StandardTypes.YEAR)));
  }

  private static void moved(TranslationRegistry registry, String name, int sign) {
    registry
        .method(Year.class, name, long.class)
        .is(
            call ->
                call.present(
                    Sql.cast(
                        Sql.bigint(Operators.ADD, number(call), Times.amount(call, 0, sign)),
                        StandardTypes.YEAR)));
  }

  private static Node number(Call call) {
    return Sql.cast(call.receiverNode(), StandardTypes.INTEGER);
  }

  /** Whether a year has a 29th of February. */
  static Node leap(Node year) {
    return Sql.and(
        divisible(year, 4),
        Sql.or(
            new ComparisonNode(Comparison.NOT_EQUAL, remainder(year, 100), Sql.literal(0)),
            divisible(year, 400)));
  }

  private static Node divisible(Node year, int by) {
    return Sql.equal(remainder(year, by), Sql.literal(0));
  }

  private static Node remainder(Node year, int by) {
    return Sql.integer(Operators.REMAINDER, year, Sql.literal(by));
  }
}
