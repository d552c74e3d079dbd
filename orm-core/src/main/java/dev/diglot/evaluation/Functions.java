package dev.diglot.evaluation;

import dev.diglot.sql.tree.JavaOperators;
import dev.diglot.sql.tree.OperationNode;
import dev.diglot.sql.tree.Operator;
import dev.diglot.sql.tree.Operators;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What operators give, for those that all databases compute alike. */
final class Functions {
  /** Operators whose answer depends on more than their arguments, or that take many rows. */
  static final Set<Operator> BEYOND =
      Set.of(
          Operators.CURRENT_TIMESTAMP,
          Operators.LOCAL_TIMESTAMP,
          Operators.CURRENT_DATE,
          Operators.CURRENT_TIME,
          Operators.NEXT_VALUE,
          Operators.COUNT,
          Operators.SUM,
          Operators.MIN,
          Operators.MAX,
          Operators.AVERAGE,
          JavaOperators.SQUARE_ROOT);

  private static final Map<Operator, Function> STRICT = new HashMap<>();

  static {
    TextFunctions.addTo(STRICT);
    NumberFunctions.addTo(STRICT);
    TimeFunctions.addTo(STRICT);
  }

  private Functions() {}

  /** A function that gives null for null, and null here when only the database can tell. */
  @FunctionalInterface
  interface Function {
    @Nullable Object apply(List<Object> arguments);
  }

  static boolean knows(Operator operator) {
    return STRICT.containsKey(operator)
        || operator.equals(Operators.COALESCE)
        || operator.equals(Operators.NULLIF);
  }

  static Outcome apply(OperationNode operation, List<Outcome> arguments) {
    Operator operator = operation.operator();
    if (operator.equals(Operators.COALESCE)) {
      return Logic.coalesce(arguments);
    }
    if (operator.equals(Operators.NULLIF)) {
      return Logic.nullIf(arguments.get(0), arguments.get(1));
    }
    Function function = STRICT.get(operator);
    for (Outcome argument : arguments) {
      boolean usable = argument instanceof Known known && !known.isNative();
      if (function == null || !usable) {
        return argument instanceof Unknown && function != null ? argument : beyond(operator);
      }
    }
    return function == null ? beyond(operator) : strict(operation, function, arguments);
  }

  private static Outcome strict(
      OperationNode operation, Function function, List<Outcome> arguments) {
    Object[] values = new Object[arguments.size()];
    for (int i = 0; i < values.length; i++) {
      Object value = ((Known) arguments.get(i)).stored(null);
      if (value == null) {
        return Known.NULL;
      }
      values[i] = value;
    }
    Object result = attempt(function, Integers.alike(operation.arguments(), values));
    return result == null ? beyond(operation.operator()) : new Known(result, null);
  }

  /** Where the database would raise, or gets another kind of value than Java, it is asked. */
  private static @Nullable Object attempt(Function function, List<Object> values) {
    try {
      return function.apply(values);
    } catch (ArithmeticException
        | ClassCastException
        | DateTimeException
        | IndexOutOfBoundsException
        | IllegalArgumentException refused) {
      return null;
    }
  }

  private static Unknown beyond(Operator operator) {
    return new Unknown("the operator " + operator);
  }
}
