package dev.diglot.bytecode;

import java.util.List;
import java.util.Objects;
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

  /** Written out: the generated code of records is slow to start. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Constant that && type == that.type && Objects.equals(value, that.value);
  }

  @Override
  public int hashCode() {
    return 31 * type.hashCode() + Objects.hashCode(value);
  }

  @Override
  public String toString() {
    return Printer.print(this);
  }
}
