package dev.diglot.lambda;

import dev.diglot.bytecode.Arithmetic;
import dev.diglot.bytecode.Relation;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Java's own operators on values that depend on no row. */
final class JavaArithmetic {

  private JavaArithmetic() {}

  static boolean related(
      Relation.Kind kind, @Nullable Object left, @Nullable Object right, boolean primitive) {
    if (kind == Relation.Kind.EQUAL) {
      return same(left, right, primitive);
    }
    if (kind == Relation.Kind.NOT_EQUAL) {
      return !same(left, right, primitive);
    }
    double one = number(left).doubleValue();
    double other = number(right).doubleValue();
    int order =
        floating(left) || floating(right)
            ? Double.compare(one, other)
            : Long.compare(number(left).longValue(), number(right).longValue());
    if (Double.isNaN(one) || Double.isNaN(other)) {
      return false;
    }
    return switch (kind) {
      case LESS -> order < 0;
      case LESS_OR_EQUAL -> order <= 0;
      case GREATER -> order > 0;
      default -> order >= 0;
    };
  }

  private static boolean same(@Nullable Object left, @Nullable Object right, boolean primitive) {
    if (!primitive) {
      return left == right;
    }
    if (left instanceof Boolean) {
      return left.equals(right);
    }
    return floating(left) || floating(right)
        ? number(left).doubleValue() == number(right).doubleValue()
        : number(left).longValue() == number(right).longValue();
  }

  private static boolean floating(@Nullable Object value) {
    return value instanceof Double || value instanceof Float;
  }

  private static Number number(@Nullable Object value) {
    return value instanceof Character character
        ? (int) character
        : (Number) Objects.requireNonNull(value);
  }

  static Object calculated(
      Arithmetic.Operation operation,
      @Nullable Object left,
      @Nullable Object right,
      Class<?> type) {
    if (type == int.class) {
      return (int) shifted(operation, number(left).intValue(), number(right), Integer.SIZE);
    }
    if (type == long.class) {
      return shifted(operation, number(left).longValue(), number(right), Long.SIZE);
    }
    if (type == float.class) {
      return floats(operation, number(left).floatValue(), number(right).floatValue());
    }
    return doubles(operation, number(left).doubleValue(), number(right).doubleValue());
  }

  private static long shifted(Arithmetic.Operation operation, long left, Number right, int bits) {
    int distance = right.intValue() & (bits - 1);
    return switch (operation) {
      case SHIFT_LEFT -> left << distance;
      case SHIFT_RIGHT -> left >> distance;
      case UNSIGNED_SHIFT_RIGHT -> bits == Long.SIZE ? left >>> distance : (int) left >>> distance;
      default -> whole(operation, left, right.longValue());
    };
  }

  private static long whole(Arithmetic.Operation operation, long left, long right) {
    return switch (operation) {
      case ADD -> left + right;
      case SUBTRACT -> left - right;
      case MULTIPLY -> left * right;
      case DIVIDE -> left / right;
      case REMAINDER -> left % right;
      case BITWISE_AND -> left & right;
      case BITWISE_OR -> left | right;
      case BITWISE_XOR -> left ^ right;
      default -> throw new IllegalArgumentException(operation.name());
    };
  }

  private static float floats(Arithmetic.Operation operation, float left, float right) {
    return switch (operation) {
      case ADD -> left + right;
      case SUBTRACT -> left - right;
      case MULTIPLY -> left * right;
      case DIVIDE -> left / right;
      case REMAINDER -> left % right;
      default -> throw new IllegalArgumentException(operation.name());
    };
  }

  private static double doubles(Arithmetic.Operation operation, double left, double right) {
    return switch (operation) {
      case ADD -> left + right;
      case SUBTRACT -> left - right;
      case MULTIPLY -> left * right;
      case DIVIDE -> left / right;
      case REMAINDER -> left % right;
      default -> throw new IllegalArgumentException(operation.name());
    };
  }

  static Object negated(@Nullable Object operand, Class<?> type) {
    Number number = number(operand);
    if (type == int.class) {
      return -number.intValue();
    }
    if (type == long.class) {
      return -number.longValue();
    }
    return type == float.class ? (Object) (-number.floatValue()) : (Object) (-number.doubleValue());
  }

  static Object converted(@Nullable Object operand, Class<?> type) {
    Number number = number(operand);
    if (type == int.class) {
      return number.intValue();
    }
    if (type == long.class) {
      return number.longValue();
    }
    if (type == double.class) {
      return number.doubleValue();
    }
    if (type == float.class) {
      return number.floatValue();
    }
    if (type == char.class) {
      return (char) number.intValue();
    }
    return type == short.class ? (Object) number.shortValue() : (Object) number.byteValue();
  }
}
