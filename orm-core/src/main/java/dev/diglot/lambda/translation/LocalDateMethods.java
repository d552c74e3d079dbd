package dev.diglot.lambda.translation;

import dev.diglot.lambda.Call;
import dev.diglot.lambda.JavaTerm;
import dev.diglot.lambda.MethodTranslations;
import dev.diglot.lambda.TranslationRegistry;
import dev.diglot.sql.tree.CaseNode;
import dev.diglot.sql.tree.ComparisonNode;
import dev.diglot.sql.tree.JavaOperators;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Operators;
import dev.diglot.type.StandardTypes;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.chrono.ChronoLocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;

/** {@link LocalDate}, and the names of days and months. */
final class LocalDateMethods implements MethodTranslations {
  static final Times DATES =
      new Times(LocalDate.class, StandardTypes.DATE, JavaOperators.PLUS_TO_DATE);

  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

  @Override
  public void contribute(TranslationRegistry registry) {
    DATES.comparisons(registry, ChronoLocalDate.class, "isBefore", "isAfter", "isEqual");
    DATES.order(registry, ChronoLocalDate.class);
    DATES.steps(registry, ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS, ChronoUnit.YEARS);
    DATES.fields(registry, "getYear", "getMonthValue", "getDayOfMonth", "getDayOfYear");
    DATES.names(registry);
    DATES.refusals(registry);
    DATES.is(registry, "toString", Sql::asText);
    numbers(registry);
    lengths(registry);
    changes(registry);
    made(registry);
    times(registry);
  }

  private static void numbers(TranslationRegistry registry) {
    for (Class<?> names : new Class<?>[] {DayOfWeek.class, Month.class}) {
      registry.method(names, "getValue").is(call -> call.value(number(call)));
    }
    DATES.is(registry, "toEpochDay", call -> call.value(epochDay(call.receiverNode())));
  }

  /** The field of which the name was made; else the position of the name. */
  private static Node number(Call call) {
    if (call.receiverNode() instanceof CaseNode names
        && names.branches().get(0).condition() instanceof ComparisonNode field
        && field.left().type() == StandardTypes.INTEGER) {
      return field.left();
    }
    throw call.refused("the name is no field of a date", "Compare the constant itself");
  }

  private static Node epochDay(Node date) {
    return Sql.bigint(JavaOperators.DAYS_BETWEEN, literal(LocalDate.EPOCH), date);
  }

  private static void lengths(TranslationRegistry registry) {
    DATES.is(
        registry,
        "isLeapYear",
        call -> call.value(YearMethods.leap(Times.field(ChronoField.YEAR, call.receiverNode()))));
    DATES.is(
        registry,
        "lengthOfYear",
        call ->
            call.value(
                Sql.choice(
                    YearMethods.leap(Times.field(ChronoField.YEAR, call.receiverNode())),
                    Sql.literal(366),
                    Sql.literal(365))));
    DATES.is(
        registry,
        "lengthOfMonth",
        call -> {
          Node next =
              DATES.moved(ChronoUnit.MONTHS, firstOfMonth(call.receiverNode()), Sql.literal(1));
          Node last = DATES.moved(ChronoUnit.DAYS, next, Sql.literal(-1));
          return call.value(Times.field(ChronoField.DAY_OF_MONTH, last));
        });
  }

  private static Node firstOfMonth(Node date) {
    Node back =
        Sql.integer(
            Operators.SUBTRACT, Sql.literal(1), Times.field(ChronoField.DAY_OF_MONTH, date));
    return DATES.moved(ChronoUnit.DAYS, date, back);
  }

  private static void changes(TranslationRegistry registry) {
    with(registry, "withYear", ChronoField.YEAR, ChronoUnit.YEARS);
    with(registry, "withMonth", ChronoField.MONTH_OF_YEAR, ChronoUnit.MONTHS);
    with(registry, "withDayOfMonth", ChronoField.DAY_OF_MONTH, ChronoUnit.DAYS);
    with(registry, "withDayOfYear", ChronoField.DAY_OF_YEAR, ChronoUnit.DAYS);
  }

  /** Moved by as much as the field is away from what it becomes. */
  private static void with(
      TranslationRegistry registry, String name, ChronoField field, ChronoUnit unit) {
    registry
        .method(LocalDate.class, name, int.class)
        .is(
            call -> {
              Node now = Times.field(field, call.receiverNode());
              Node step = Sql.integer(Operators.SUBTRACT, call.node(0), now);
              return call.present(DATES.moved(unit, call.receiverNode(), step));
            });
  }

  private static void made(TranslationRegistry registry) {
    registry
        .method(LocalDate.class, "of", int.class, int.class, int.class)
        .is(
            call -> {
              Node year = DATES.moved(ChronoUnit.YEARS, literal(FIRST), before(call, 0));
              Node month = DATES.moved(ChronoUnit.MONTHS, year, before(call, 1));
              return call.present(DATES.moved(ChronoUnit.DAYS, month, before(call, 2)));
            });
    registry
        .method(LocalDate.class, "ofEpochDay", long.class)
        .is(
            call ->
                call.present(DATES.moved(ChronoUnit.DAYS, literal(LocalDate.EPOCH), call.node(0))));
  }

  private static Node before(Call call, int argument) {
    return call.argument(argument) instanceof JavaTerm java
        ? call.node(call.computed(int.class, values -> (Integer) values.get(0) - 1, java))
        : Sql.plus(call.node(argument), -1);
  }

  private static void times(TranslationRegistry registry) {
    DATES.is(
        registry,
        "atStartOfDay",
        call -> call.present(Sql.cast(call.receiverNode(), LocalDateTimeMethods.TIMES.type())));
    registry
        .method(LocalDate.class, "atTime", LocalTime.class)
        .is(call -> call.present(joined(call.receiverNode(), call.node(0))));
  }

  /** A date and time of its parts. */
  static Node joined(Node date, Node time) {
    return Sql.typed(LocalDateTimeMethods.TIMES.type(), JavaOperators.AT_TIME, date, time);
  }

  private static LiteralNode literal(LocalDate date) {
    return new LiteralNode(date, StandardTypes.DATE);
  }

  /** Whole months from one day to another: of days numbered as if all months had 32. */
  static Node months(Node from, Node to) {
    Node days = Sql.bigint(Operators.SUBTRACT, packed(to), packed(from));
    return Sql.bigint(Operators.DIVIDE, days, Sql.literal(32));
  }

  private static Node packed(Node date) {
    Node years =
        Sql.bigint(
            Operators.MULTIPLY,
            Sql.cast(Times.field(ChronoField.YEAR, date), StandardTypes.BIGINT),
            Sql.literal(12));
    Node months = Sql.bigint(Operators.ADD, years, Times.field(ChronoField.MONTH_OF_YEAR, date));
    return Sql.bigint(
        Operators.ADD,
        Sql.bigint(Operators.MULTIPLY, months, Sql.literal(32)),
        Times.field(ChronoField.DAY_OF_MONTH, date));
  }
}
