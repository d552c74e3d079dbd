package dev.diglot.postgres.type;

import dev.diglot.error.InvalidValueException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lengths of nested arrays, which must be the same all over. */
final class ArrayLengths {
  private ArrayLengths() {}

  @SuppressWarnings("unchecked")
  static void check(List<@Nullable Object> array, int dimensions) {
    if (dimensions == 1) {
      return;
    }
    int expected = -1;
    for (@Nullable Object inner : array) {
      if (inner == null) {
        throw refused("null instead of an inner array");
      }
      List<@Nullable Object> elements = (List<@Nullable Object>) inner;
      check(elements, dimensions - 1);
      int length = dimensions == 2 ? elements.size() : elements(elements);
      if (expected >= 0 && (length != expected || outerDiffers(array, elements))) {
        throw refused("inner arrays of different lengths");
      }
      expected = length;
    }
  }

  @SuppressWarnings("unchecked")
  private static boolean outerDiffers(List<@Nullable Object> array, List<@Nullable Object> inner) {
    return array.get(0) instanceof List<?> first && first.size() != inner.size();
  }

  /** The number of innermost elements. */
  static int elements(@Nullable Object value) {
    if (!(value instanceof List<?> list)) {
      return 1;
    }
    int count = 0;
    for (Object inner : list) {
      count += elements(inner);
    }
    return count;
  }

  private static InvalidValueException refused(String got) {
    return new InvalidValueException(
        "An array of several dimensions holds "
            + got
            + ", expected inner arrays of one length, as PostgreSQL has them. Fill them up, or map"
            + " the value as JSON.",
        null);
  }
}
