package dev.diglot.type;

import dev.diglot.error.DiglotException;
import dev.diglot.error.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * A type whose Java values pass through a {@link Converter} on their way to and from the column.
 *
 * @param <J> the Java type of the property
 * @param <D> the Java type that the column holds
 * @param javaType the class of the property's values
 * @param stored the type that the column holds
 * @param converter the conversion
 * @param property the property whose values they are, for errors, such as {@code User.born}; null
 *     when the type is not that of one property
 * @param sensitive whether errors keep silent about what the converter says of values
 */
public record ConvertedType<J, D>(
    Class<J> javaType,
    DataType<D> stored,
    Converter<J, D> converter,
    @Nullable String property,
    boolean sensitive)
    implements DataType<J> {

  /**
   * A type that any property may have.
   *
   * @param javaType the class of the property's values
   * @param stored the type that the column holds
   * @param converter the conversion
   */
  public ConvertedType(Class<J> javaType, DataType<D> stored, Converter<J, D> converter) {
    this(javaType, stored, converter, null, false);
  }

  /**
   * A value of the property as the column holds it.
   *
   * @param value the property's value
   * @return the column's
   * @throws InvalidValueException naming converter and property when the converter refuses it
   */
  public D toColumn(J value) {
    try {
      return made(converter.toColumn(value));
    } catch (RuntimeException failure) {
      throw refused(failure);
    }
  }

  /**
   * A value of the column as the property holds it.
   *
   * @param value the column's value
   * @return the property's
   * @throws InvalidValueException naming converter and property when the converter refuses it
   */
  public J toProperty(D value) {
    try {
      return made(converter.toProperty(value));
    } catch (RuntimeException failure) {
      throw refused(failure);
    }
  }

  private <V> V made(@Nullable V value) {
    if (value == null) {
      throw new InvalidValueException(
          refused()
              + ": it made null of it. A converter is not asked for null; let it make a value of"
              + " every other, or throw.",
          null);
    }
    return value;
  }

  private DiglotException refused(RuntimeException failure) {
    if (sensitive) {
      return new InvalidValueException(
          refused() + ", which is sensitive. Correct the value, or the converter.", null);
    }
    return failure instanceof DiglotException known
        ? known
        : new InvalidValueException(
            refused() + ": " + failure + ". Correct the value, or the converter.", failure);
  }

  private String refused() {
    String whose = property == null ? "a " + javaType.getSimpleName() : "the value of " + property;
    return converter.getClass().getName() + " refused " + whose;
  }

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
    return value == null ? null : toProperty(toColumn(value));
  }

  /** A value that the converter refuses is the same as itself only; writing it says why. */
  @Override
  public boolean same(@Nullable J left, @Nullable J right) {
    if (left == right) {
      return true;
    }
    try {
      return left != null && right != null && stored.same(toColumn(left), toColumn(right));
    } catch (InvalidValueException refused) {
      return false;
    }
  }

  @Override
  public boolean rewritten() {
    return stored.rewritten();
  }

  @Override
  public J normalise(J value) {
    D before = toColumn(value);
    D after = stored.normalise(before);
    return stored.same(before, after) ? value : toProperty(after);
  }

  @Override
  public String toString() {
    return stored.toString();
  }
}
