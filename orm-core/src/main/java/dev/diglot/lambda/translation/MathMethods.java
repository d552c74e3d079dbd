package dev.diglot.lambda.translation;

import dev.diglot.lambda.Call;
import dev.diglot.lambda.JavaNumbers;
import dev.diglot.lambda.MethodTranslations;
import dev.diglot.lambda.Term;
import dev.diglot.lambda.TranslationRegistry;
import dev.diglot.sql.tree.JavaOperators;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Operator;
import dev.diglot.sql.tree.Operators;
import dev.diglot.type.DataType;
import dev.diglot.type.StandardTypes;
import java.util.List;
import java.util.Map;

/** {@link Math}: what every database computes to the last bit; the rest is refused. */
final class MathMethods implements MethodTranslations {
  private static final Map<String, Operator> ALIKE =
      Map.ofEntries(
          Map.entry("abs", Operators.ABS),
          Map.entry("max", JavaOperators.GREATEST),
          Map.entry("min", JavaOperators.LEAST),
          Map.entry("floor", Operators.FLOOR),
          Map.entry("ceil", Operators.CEILING),
          Map.entry("sqrt", JavaOperators.SQUARE_ROOT),
          Map.entry("addExact", Operators.ADD),
          Map.entry("subtractExact", Operators.SUBTRACT),
          Map.entry("multiplyExact", Operators.MULTIPLY),
          Map.entry("negateExact", Operators.NEGATE));

  private static final List<String> INEXACT =
      List.of(
          "pow",
          "exp",
          "expm1",
          "log",
          "log10",
          "log1p",
          "sin",
          "cos",
          "tan",
          "asin",
          "acos",
          "atan",
          "atan2",
          "sinh",
          "cosh",
          "tanh",
          "cbrt",
          "hypot",
          "toRadians",
          "toDegrees");

  @Override
  public void contribute(TranslationRegistry registry) {
    ALIKE.forEach(
        (name, operator) -> registry.overloads(Math.class, name).is(call -> alike(call, operator)));
    registry.overloads(Math.class, "incrementExact").is(call -> stepped(call, 1));
    registry.overloads(Math.class, "decrementExact").is(call -> stepped(call, -1));
    registry.overloads(Math.class, "floorMod").is(MathMethods::floorMod);
    registry.overloads(Math.class, "floorDiv").is(MathMethods::floorDiv);
    registry.overloads(Math.class, "round").is(MathMethods::round);
    registry
        .overloads(Math.class, "signum")
        .is(call -> call.value(Sql.cast(sign(call.node(0)), type(call))));
    registry
        .method(Math.class, "toIntExact", long.class)
        .is(call -> call.value(Sql.cast(call.node(0), StandardTypes.INTEGER)));
    refusals(registry);
  }

  private static Term alike(Call call, Operator operator) {
    Node[] arguments = call.arguments().stream().map(call::node).toArray(Node[]::new);
    return call.value(Sql.typed(type(call), operator, arguments));
  }

  private static Term stepped(Call call, int step) {
    return call.value(Sql.typed(type(call), Operators.ADD, call.node(0), Sql.literal(step)));
  }

  private static DataType<?> type(Call call) {
    return JavaNumbers.dataType(call.resultType());
  }

  private static Node sign(Node number) {
    return Sql.integer(JavaOperators.SIGN, number);
  }

  /** The remainder moved to the divisor's side of zero. */
  private static Node floorMod(Call call, Node divisor) {
    Node once = Sql.like(Operators.REMAINDER, call.node(0), JavaNumbers.divisor(divisor));
    Node positive = Sql.like(Operators.ADD, once, divisor);
    return Sql.like(Operators.REMAINDER, positive, JavaNumbers.divisor(divisor));
  }

  private static Term floorMod(Call call) {
    Node remainder = floorMod(call, call.node(1));
    boolean narrowed = call.resultType() == int.class && call.argument(0).type() == long.class;
    return call.value(narrowed ? Sql.cast(remainder, StandardTypes.INTEGER) : remainder);
  }

  private static Term floorDiv(Call call) {
    Node divisor = call.node(1);
    Node multiple = Sql.like(Operators.SUBTRACT, call.node(0), floorMod(call, divisor));
    return call.value(
        Sql.typed(type(call), Operators.DIVIDE, multiple, JavaNumbers.divisor(divisor)));
  }

  /** Twice the number rounded down, plus one, halved: exact, as adding a half would not be. */
  private static Term round(Call call) {
    Node twice = Sql.like(Operators.MULTIPLY, call.node(0), Sql.literal(2));
    Node down = Sql.cast(Sql.like(Operators.FLOOR, twice), StandardTypes.BIGINT);
    Node half =
        Sql.bigint(
            JavaOperators.SHIFT_RIGHT,
            Sql.bigint(Operators.ADD, down, Sql.literal(1)),
            Sql.literal(1));
    return call.value(
        call.resultType() == int.class ? Sql.cast(half, StandardTypes.INTEGER) : half);
  }

  private static void refusals(TranslationRegistry registry) {
    for (String name : INEXACT) {
      registry
          .overloads(Math.class, name)
          .refused(
              "databases compute it with other last digits than Java",
              "Compute it in Java, multiply where a power is whole, or use the database's function"
                  + " in a typed expression");
    }
    registry
        .overloads(Math.class, "rint")
        .refused("databases round halves in their own ways", "Use Math.round");
    registry
        .method(Math.class, "random")
        .neverTranslated(
            "it would be another number in the database", "Take the number before the query");
  }
}
