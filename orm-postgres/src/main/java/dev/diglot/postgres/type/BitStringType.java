package dev.diglot.postgres.type;

import dev.diglot.error.InvalidValueException;
import dev.diglot.type.Size;

/**
 * {@code bit varying}, of any number of bits or up to a length, or {@code bit}, of exactly one
 * length.
 *
 * @param fixed whether every value has the length
 * @param length the length, {@link Size#UNSET} for any number of bits
 */
public record BitStringType(boolean fixed, int length) implements PostgresType<BitString> {
  /** {@code bit varying} without a length. */
  public static final BitStringType ANY = new BitStringType(false, Size.UNSET);

  /** Refuses a fixed length that is none. */
  public BitStringType {
    if (fixed && length < 1) {
      throw new IllegalArgumentException("A bit string has a length of at least 1, got " + length);
    }
  }

  @Override
  public String ddlName() {
    return (fixed ? "bit" : "bit varying") + (length == Size.UNSET ? "" : "(" + length + ")");
  }

  @Override
  public Class<BitString> javaType() {
    return BitString.class;
  }

  /** Refuses other lengths: a cast would cut bits off, or fill them up, without a word. */
  @Override
  public BitString normalise(BitString value) {
    int bits = value.text().length();
    boolean fits = length == Size.UNSET || (fixed ? bits == length : bits <= length);
    if (fits) {
      return value;
    }
    throw new InvalidValueException(
        "A string of "
            + bits
            + " bits is too "
            + (bits < length ? "short" : "long")
            + " for "
            + ddlName()
            + ". Give one that fits, or map a longer column.",
        null);
  }

  @Override
  public String write(BitString value) {
    return value.text();
  }

  @Override
  public BitString read(String text) {
    return new BitString(text);
  }

  @Override
  public String toString() {
    return ddlName();
  }
}
