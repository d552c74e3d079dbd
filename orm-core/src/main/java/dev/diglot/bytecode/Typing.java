package dev.diglot.bytecode;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives values the types that the source had: class files hold booleans, chars, bytes and shorts as
 * ints, and only their use tells which they are.
 */
final class Typing {

  private final Interner values;
  private final Logic logic;

  Typing(Interner values, Logic logic) {
    this.values = values;
    this.logic = logic;
  }

  /** The value as one of an expected type. */
  Value as(Class<?> expected, Value value) {
    if (expected == boolean.class) {
      return asBoolean(value);
    } else if (!expected.isPrimitive() || !isInt(value.type())) {
      return value;
    } else if (value instanceof Choice choice && choice.type() != expected) {
      return logic.choice(
          choice.test(), as(expected, choice.then()), as(expected, choice.otherwise()), expected);
    } else if (value instanceof Constant constant) {
      return constant(expected, constant);
    } else if (value instanceof Conversion conversion && isWidened(conversion, expected)) {
      return conversion.operand();
    }
    boolean narrower =
        value.type() != expected
            && (expected == int.class || (expected == short.class && value.type() == byte.class));
    return narrower ? values.once(new Conversion(value, expected)) : value;
  }

  /** Whether this is a narrow value that was taken for an int. */
  private static boolean isWidened(Conversion conversion, Class<?> narrow) {
    return narrow != int.class
        && conversion.type() == int.class
        && conversion.operand().type() == narrow
        && isInt(narrow);
  }

  private Value constant(Class<?> expected, Constant constant) {
    int number = numberOf(constant);
    Object value =
        expected == char.class
            ? (Object) (char) number
            : expected == byte.class
                ? (Object) (byte) number
                : expected == short.class ? (Object) (short) number : (Object) number;
    return values.once(new Constant(value, isInt(expected) ? expected : int.class));
  }

  private Value asBoolean(Value value) {
    if (value.type() == boolean.class) {
      return value;
    } else if (value instanceof Constant constant) {
      return logic.truth(numberOf(constant) != 0);
    } else if (value instanceof Choice choice) {
      return logic.choice(
          choice.test(), asBoolean(choice.then()), asBoolean(choice.otherwise()), boolean.class);
    }
    return values.once(
        new Relation(Relation.Kind.NOT_EQUAL, value, values.once(new Constant(0, int.class))));
  }

  /** The condition that a value of 0 or 1 stands for, if it is one. */
  Optional<Value> asTest(Value value) {
    boolean is =
        value.type() == boolean.class
            || isBit(value)
            || (value instanceof Choice choice
                && isBit(choice.then())
                && isBit(choice.otherwise()));
    return is ? Optional.of(asBoolean(value)) : Optional.empty();
  }

  private static boolean isBit(Value value) {
    return value instanceof Constant constant
        && constant.value() instanceof Integer number
        && (number == 0 || number == 1);
  }

  /** One of two values, or null when no variable can hold both. */
  @Nullable Value choice(Value test, Value then, Value otherwise) {
    Class<?> type = common(then, otherwise);
    if (type == null) {
      return null;
    }
    return isInt(type) || type == boolean.class
        ? logic.choice(test, as(type, then), as(type, otherwise), type)
        : logic.choice(test, then, otherwise, type);
  }

  private static @Nullable Class<?> common(Value one, Value other) {
    Class<?> first = one.type();
    Class<?> second = other.type();
    if (first == second) {
      return first;
    } else if (isIntOrBoolean(first) && isIntOrBoolean(second)) {
      return commonInt(one, other);
    } else if (first.isPrimitive() || second.isPrimitive()) {
      return null;
    } else if (isNull(one)) {
      return second;
    }
    return isNull(other) ? first : commonReference(first, second);
  }

  private static Class<?> commonInt(Value one, Value other) {
    if (one.type() == boolean.class || other.type() == boolean.class) {
      return boolean.class;
    }
    boolean chars = isCharLike(one) && isCharLike(other);
    return chars ? char.class : int.class;
  }

  private static boolean isCharLike(Value value) {
    return value.type() == char.class
        || (value instanceof Constant constant
            && constant.value() instanceof Integer number
            && number >= Character.MIN_VALUE
            && number <= Character.MAX_VALUE);
  }

  private static Class<?> commonReference(Class<?> first, Class<?> second) {
    if (second.isAssignableFrom(first)) {
      return second;
    }
    Class<?> common = first;
    while (common != null && !common.isAssignableFrom(second)) {
      common = common.getSuperclass();
    }
    return common == null ? Object.class : common;
  }

  static boolean isNull(Value value) {
    return value instanceof Constant constant && constant.value() == null;
  }

  static boolean isInt(Class<?> type) {
    return type == int.class || type == char.class || type == short.class || type == byte.class;
  }

  private static boolean isIntOrBoolean(Class<?> type) {
    return type == boolean.class || isInt(type);
  }

  /** The number of a constant that class files hold as an int. */
  static int numberOf(Constant constant) {
    Object value = constant.value();
    if (value instanceof Character character) {
      return character;
    } else if (value instanceof Boolean truth) {
      return truth ? 1 : 0;
    }
    return value instanceof Number number ? number.intValue() : 0;
  }
}
