package dev.diglot.bytecode;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A constant of the source, or null.
 *
 * @param value a {@code Boolean}, {@code Character}, {@code Byte}, {@code Short}, {@code Integer},
 *     {@code Long}, {@code Float}, {@code Double}, {@code String}, {@code Class}, {@code
 *     MethodType} or null
 * @param type the primitive type, or that of the object; {@code Object} for null
 */
public record Constant(@Nullable Object value, Class<?> type) implements Value {

  @Override
  public List<Value> children() {
    return List.of();
  }

  /** The constant true. */
  public static final Constant TRUE = new Constant(true, boolean.class);

  /** The constant false. */
  public static final Constant FALSE = new Constant(false, boolean.class);

  /** The null reference. */
  public static final Constant NULL = new Constant(null, Object.class);

  @Override
  public String toString() {
    return Printer.print(this);
  }
}
