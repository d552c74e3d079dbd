package dev.diglot.sql.logic;

/** Which answers of a condition must not become null where it stands. */
enum Polarity {
  /** True must be true, false may become null: the condition of a {@code where}. */
  POSITIVE,
  /** False must be false, true may become null: the operand of {@code not}, a check constraint. */
  NEGATIVE,
  /** Both matter: the condition is a value. */
  EXACT;

  Polarity negated() {
    return switch (this) {
      case POSITIVE -> NEGATIVE;
      case NEGATIVE -> POSITIVE;
      case EXACT -> EXACT;
    };
  }
}
