package dev.diglot.lambda.translation;

import dev.diglot.lambda.Call;
import dev.diglot.lambda.ComparedTerm;
import dev.diglot.lambda.JavaTerm;
import dev.diglot.lambda.MethodTranslation;
import dev.diglot.lambda.Term;
import dev.diglot.lambda.TranslationRegistry;
import dev.diglot.sql.tree.CaseNode;
import dev.diglot.sql.tree.CaseNode.Branch;
import dev.diglot.sql.tree.Comparison;
import dev.diglot.sql.tree.ComparisonNode;
import dev.diglot.sql.tree.JavaOperators;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Operator;
import dev.diglot.sql.tree.Operators;
import dev.diglot.type.DataType;
import dev.diglot.type.StandardTypes;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the types of {@code java.time} have in common.
 *
 * @param javaType the Java type
 * @param type the SQL type of computed values
 * @param plus moves a value by units
 */
record Times(Class<?> javaType, DataType<?> type, Operator plus) {
  private static final Map<String, Comparison> COMPARISONS =
      Map.of(
          "isBefore", Comparison.LESS,
          "isAfter", Comparison.GREATER,
          "isEqual", Comparison.EQUAL);

  private static final Map<String, ChronoField> FIELDS =
      Map.of(
          "getYear", ChronoField.YEAR,
          "getMonthValue", ChronoField.MONTH_OF_YEAR,
          "getDayOfMonth", ChronoField.DAY_OF_MONTH,
          "getDayOfYear", ChronoField.DAY_OF_YEAR,
          "getHour", ChronoField.HOUR_OF_DAY,
          "getMinute", ChronoField.MINUTE_OF_HOUR,
          "getSecond", ChronoField.SECOND_OF_MINUTE,
          "getNano", ChronoField.NANO_OF_SECOND);

  /** {@code isBefore}, {@code isAfter} and, where there is one, {@code isEqual}. */
  void comparisons(TranslationRegistry registry, Class<?> parameter, String... names) {
    for (String name : names) {
      Comparison comparison = Objects.requireNonNull(COMPARISONS.get(name));
      registry
          .method(javaType, name, parameter)
          .is(
              call ->
                  call.value(new ComparisonNode(comparison, call.receiverNode(), call.node(0))));
    }
  }

  /** {@code compareTo}, whose result is good for its sign. */
  void order(TranslationRegistry registry, Class<?> parameter) {
    registry
        .method(javaType, "compareTo", parameter)
        .is(call -> new ComparedTerm(call.receiverNode(), call.node(0), false));
  }

  /** {@code plusDays}, {@code minusDays} and so on. */
  void steps(TranslationRegistry registry, ChronoUnit... units) {
    for (ChronoUnit unit : units) {
      registry
          .method(javaType, "plus" + unit, long.class)
          .is(call -> call.present(plus(call, unit, amount(call, 0, 1))));
      registry
          .method(javaType, "minus" + unit, long.class)
          .is(call -> call.present(plus(call, unit, amount(call, 0, -1))));
    }
  }

  /** The getters that databases have, too. */
  void fields(TranslationRegistry registry, String... names) {
    for (String name : names) {
      ChronoField field = Objects.requireNonNull(FIELDS.get(name));
      registry.method(javaType, name).is(call -> call.value(field(field, call.receiverNode())));
    }
  }

  /** {@code getDayOfWeek} and {@code getMonth}. */
  void names(TranslationRegistry registry) {
    registry
        .method(javaType, "getDayOfWeek")
        .is(
            call ->
                call.present(
                    named(field(ChronoField.DAY_OF_WEEK, call.receiverNode()), DayOfWeek.class)));
    registry
        .method(javaType, "getMonth")
        .is(
            call ->
                call.present(
                    named(field(ChronoField.MONTH_OF_YEAR, call.receiverNode()), Month.class)));
  }

  /** What depends on the machine's settings. */
  void refusals(TranslationRegistry registry) {
    registry
        .overloads(javaType, "format")
        .refused("no database formats as Java does", "Format the selected values in Java");
  }

  void is(TranslationRegistry registry, String name, MethodTranslation translation) {
    registry.method(javaType, name).is(translation);
  }

  Node plus(Call call, ChronoUnit unit, Node amount) {
    return moved(unit, call.receiverNode(), amount);
  }

  Node moved(ChronoUnit unit, Node value, Node amount) {
    return Sql.typed(type, plus, Sql.literal(unit.name()), value, amount);
  }

  /** An argument as it is, or with its sign changed. */
  static Node amount(Call call, int argument, int sign) {
    Term amount = call.argument(argument);
    if (sign > 0) {
      return call.node(amount);
    }
    return amount instanceof JavaTerm java
        ? call.node(
            call.computed(long.class, values -> -((Number) values.get(0)).longValue(), java))
        : Sql.bigint(Operators.NEGATE, call.node(amount));
  }

  static Node field(ChronoField field, Node value) {
    return Sql.integer(JavaOperators.FIELD, Sql.literal(field.name()), value);
  }

  /** The constant of an enum by a number from 1. */
  private static <E extends Enum<E>> Node named(Node number, Class<E> names) {
    DataType<E> type = StandardTypes.enumByName(names, Byte.MAX_VALUE);
    List<Branch> branches = new ArrayList<>();
    for (E name : names.getEnumConstants()) {
      branches.add(
          new Branch(
              Sql.equal(number, Sql.literal(name.ordinal() + 1)), new LiteralNode(name, type)));
    }
    return new CaseNode(branches, null, type);
  }
}
