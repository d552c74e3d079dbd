package dev.diglot.type;

import org.jspecify.annotations.Nullable;

/**
 * A type whose Java values pass through a {@link Converter} on their way to and from the column.
 *
 * @param <J> the Java type of the property
 * @param <D> the Java type that the column holds
 * @param javaType the class of the property's values
 * @param stored the type that the column holds
 * @param converter the conversion
 */
public record ConvertedType<J, D>(Class<J> javaType, DataType<D> stored, Converter<J, D> converter)
    implements DataType<J> {

  @Override
  public TypeName name() {
    return stored.name();
  }

  @Override
  public Size size() {
    return stored.size();
  }

  @Override
  public @Nullable J copy(@Nullable J value) {
    return value == null ? null : converter.toProperty(converter.toColumn(value));
  }

  @Override
  public boolean same(@Nullable J left, @Nullable J right) {
    if (left == right) {
      return true;
    }
    return left != null
        && right != null
        && stored.same(converter.toColumn(left), converter.toColumn(right));
  }

  @Override
  public boolean rewritten() {
    return stored.rewritten();
  }

  @Override
  public J normalise(J value) {
    D before = converter.toColumn(value);
    D after = stored.normalise(before);
    return stored.same(before, after) ? value : converter.toProperty(after);
  }

  @Override
  public String toString() {
    return stored.toString();
  }
}
