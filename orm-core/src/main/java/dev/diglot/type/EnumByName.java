package dev.diglot.type;

import dev.diglot.error.InvalidValueException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Enum constants as their names.
 *
 * @param type the enum
 */
record EnumByName<E extends Enum<E>>(Class<E> type) implements Converter<E, String> {

  @Override
  public String toColumn(E value) {
    return value.name();
  }

  @Override
  public E toProperty(String name) {
    @Nullable E constant = find(name);
    if (constant == null) {
      throw new InvalidValueException(
          "'"
              + name
              + "' is no constant of "
              + type.getName()
              + ". Known are "
              + Arrays.toString(type.getEnumConstants())
              + ". Add the constant, or correct the row.",
          null);
    }
    return constant;
  }

  private @Nullable E find(String name) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    return null;
  }
}
