package dev.diglot.lambda;

import dev.diglot.bytecode.MethodName;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Boxing and unboxing, which SQL does not have. */
final class Boxing {
  private static final Set<Class<?>> BOXES =
      Set.of(
          Boolean.class,
          Character.class,
          Byte.class,
          Short.class,
          Integer.class,
          Long.class,
          Float.class,
          Double.class);

  private final Translating translating;

  Boxing(Translating translating) {
    this.translating = translating;
  }

  /** The same value boxed or unboxed, or null when the call is neither. */
  @Nullable Term boxing(MethodName method, List<Term> arguments) {
    if (arguments.size() != 1) {
      return null;
    }
    Term operand = arguments.get(0);
    Class<?> result = method.type().returnType();
    if (method.name().equals("valueOf")
        && BOXES.contains(method.owner())
        && method.type().parameterType(0) == Types.unboxed(method.owner())) {
      return as(operand, method.owner());
    }
    boolean unboxing =
        result.isPrimitive()
            && method.name().equals(result.getName() + "Value")
            && method.type().parameterCount() == 0
            && (BOXES.contains(method.owner()) || method.owner() == Number.class);
    return unboxing ? unboxed(operand, result) : null;
  }

  private static @Nullable Term as(Term operand, Class<?> type) {
    if (operand instanceof ValueTerm value) {
      return value.as(type);
    }
    return operand instanceof JavaTerm java && java.isConstant() ? java.as(type) : null;
  }

  private @Nullable Term unboxed(Term operand, Class<?> type) {
    if (operand instanceof JavaTerm java && java.isConstant()) {
      return java.isNull() ? null : constant(java, type);
    }
    if (!(operand instanceof ValueTerm value)) {
      return null;
    }
    Class<?> from = Types.unboxed(value.type());
    if (from == type) {
      return value.as(type);
    }
    return from.isPrimitive()
        ? new Calculations(translating).conversion(value.dereferenced(), from, type)
        : null;
  }

  private static Term constant(JavaTerm java, Class<?> type) {
    return java.constant() instanceof Number && type != boolean.class && type != char.class
        ? JavaTerm.constant(JavaArithmetic.converted(java.constant(), type), type)
        : java.as(type);
  }
}
