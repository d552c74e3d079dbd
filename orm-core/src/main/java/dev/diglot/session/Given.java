package dev.diglot.session;

import java.util.Collection;
import java.util.Objects;

/** Says by its name what was null where objects are wanted, before anything is done with them. */
final class Given {

  private Given() {}

  static <C extends Collection<?>> C all(C values, String name) {
    Objects.requireNonNull(values, name);
    int index = 0;
    for (Object value : values) {
      if (value == null) {
        throw new NullPointerException(name + "[" + index + "]");
      }
      index++;
    }
    return values;
  }
}
