package dev.diglot.type;

import org.jspecify.annotations.Nullable;

/**
 * A type whose Java values a dialect reads and binds directly.
 *
 * @param <J> the Java type of its values
 * @param name the logical name
 * @param javaType the class of the values
 * @param size length, precision and scale
 * @param values how values are copied, compared and normalised
 */
public record BasicType<J>(TypeName name, Class<J> javaType, Size size, ValueSemantics<J> values)
    implements DataType<J> {

  @Override
  public @Nullable J copy(@Nullable J value) {
    return value == null ? null : values.copy(value);
  }

  @Override
  public boolean same(@Nullable J left, @Nullable J right) {
    if (left == right) {
      return true;
    }
    return left != null && right != null && values.same(left, right);
  }

  @Override
  public J normalise(J value) {
    return values.normalise(value, size);
  }

  /** Written out: the generated code of records is slow to start. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BasicType<?> that
        && name.equals(that.name)
        && javaType == that.javaType
        && size.equals(that.size)
        && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * (31 * name.hashCode() + javaType.hashCode()) + size.hashCode())
        + values.hashCode();
  }

  @Override
  public String toString() {
    return name.value() + size;
  }
}
