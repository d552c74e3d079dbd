package dev.diglot.type;

import dev.diglot.error.InvalidValueException;
import java.util.Arrays;

/** Byte arrays are mutable: cloned, compared by content, refused when longer than their column. */
enum BytesSemantics implements ValueSemantics<byte[]> {
  INSTANCE;

  @Override
  public byte[] copy(byte[] value) {
    return value.clone();
  }

  @Override
  public boolean same(byte[] left, byte[] right) {
    return Arrays.equals(left, right);
  }

  @Override
  public byte[] normalise(byte[] value, Size size) {
    if (size.length() == Size.UNSET || value.length <= size.length()) {
      return value;
    }
    throw new InvalidValueException(
        "The value has "
            + value.length
            + " bytes and its column holds "
            + size.length()
            + ". Shorten the value, or give the column a greater length.",
        null);
  }
}
