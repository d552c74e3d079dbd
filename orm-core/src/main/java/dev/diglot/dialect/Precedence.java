package dev.diglot.dialect;

/** How strongly a written expression binds, from weakest to strongest. */
public enum Precedence {
  /** Anything at all, such as text written by a mapping's author. */
  LOWEST,
  /** {@code or}. */
  OR,
  /** {@code and}. */
  AND,
  /** {@code not}. */
  NOT,
  /** Comparisons, {@code is null}, {@code in}, {@code like}, {@code between}. */
  PREDICATE,
  /** {@code ||} and operators that a vendor adds. */
  OTHER,
  /** {@code +} and {@code -}. */
  SUM,
  /** {@code *} and {@code /}. */
  PRODUCT,
  /** A sign. */
  SIGN,
  /** Columns, literals, calls, parentheses. */
  PRIMARY;

  /**
   * The next stronger precedence: what an operand needs where equal strength is not enough.
   *
   * @return the next, or the strongest itself
   */
  public Precedence next() {
    return this == PRIMARY ? this : values()[ordinal() + 1];
  }
}
