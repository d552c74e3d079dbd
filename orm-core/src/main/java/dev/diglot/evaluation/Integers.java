package dev.diglot.evaluation;

import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Integers of the widths that databases have. */
final class Integers {
  private Integers() {}

  static boolean isInteger(Object value) {
    return value instanceof Integer
        || value instanceof Long
        || value instanceof Short
        || value instanceof Byte;
  }

  /** The values of arguments; bound integers take the class of the first that is not bound. */
  static List<Object> alike(List<Node> arguments, Object[] values) {
    for (int i = 0; i < values.length; i++) {
      if (!isBound(arguments.get(i)) && isInteger(values[i])) {
        return alike(arguments, values, values[i].getClass());
      }
    }
    return List.of(values);
  }

  private static List<Object> alike(List<Node> arguments, Object[] values, Class<?> wanted) {
    List<Object> alike = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      Object fitting =
          isBound(arguments.get(i)) && isInteger(values[i])
              ? as(wanted, ((Number) values[i]).longValue())
              : null;
      alike.add(fitting == null ? values[i] : fitting);
    }
    return alike;
  }

  private static boolean isBound(Node node) {
    return node instanceof BindNode bind && bind.type() == null;
  }

  /**
   * A result in the wider class of two operands, or null when it overflows: the database raises.
   */
  static @Nullable Object fit(long result, Object left, Object right) {
    if (left instanceof Long || right instanceof Long) {
      return result;
    }
    if (left instanceof Integer || right instanceof Integer) {
      return result == (int) result ? (Object) (int) result : null;
    }
    return result == (short) result ? (Object) (short) result : null;
  }

  /** An integer in a class that an operation says it gives, or null when it does not fit. */
  static @Nullable Object as(Class<?> type, long value) {
    if (type == Integer.class) {
      return value == (int) value ? (Object) (int) value : null;
    }
    if (type == Short.class) {
      return value == (short) value ? (Object) (short) value : null;
    }
    return value;
  }
}
