package dev.diglot.lambda;

import dev.diglot.mapping.Computation;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value that depends on no row: a constant, or computed by Java once for each execution.
 *
 * @param computation how it is computed
 * @param type the static Java type
 */
public record JavaTerm(Computation computation, Class<?> type) implements Term {

  /**
   * A constant.
   *
   * @param value the value, or null
   * @param type its static Java type
   * @return the term
   */
  public static JavaTerm constant(@Nullable Object value, Class<?> type) {
    return new JavaTerm(new Constant(value), type);
  }

  /**
   * Whether the value is known now.
   *
   * @return whether it is a constant
   */
  public boolean isConstant() {
    return computation instanceof Constant;
  }

  /**
   * Whether the value is the constant null.
   *
   * @return whether it is null
   */
  public boolean isNull() {
    return computation instanceof Constant constant && constant.value() == null;
  }

  /**
   * The constant.
   *
   * @return its value, or null
   * @throws IllegalStateException when it is no constant
   */
  public @Nullable Object constant() {
    if (computation instanceof Constant constant) {
      return constant.value();
    }
    throw new IllegalStateException("Not a constant: " + computation);
  }

  /**
   * The same value as another static type.
   *
   * @param other the type
   * @return the term
   */
  JavaTerm as(Class<?> other) {
    return new JavaTerm(computation, other);
  }

  /** A value that is known when the code is translated. */
  private record Constant(@Nullable Object value) implements Computation {
    @Override
    public @Nullable Object value(List<@Nullable Object> captured, Clock clock) {
      return value;
    }
  }
}
