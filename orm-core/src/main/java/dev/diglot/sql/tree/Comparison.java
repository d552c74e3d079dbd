package dev.diglot.sql.tree;

/** The comparisons of two values. */
public enum Comparison {
  /** {@code =}. */
  EQUAL("="),
  /** {@code <>}. */
  NOT_EQUAL("<>"),
  /** {@code <}. */
  LESS("<"),
  /** {@code <=}. */
  LESS_OR_EQUAL("<="),
  /** {@code >}. */
  GREATER(">"),
  /** {@code >=}. */
  GREATER_OR_EQUAL(">="),
  /** Equal, where two nulls are equal and the answer is never null. */
  NOT_DISTINCT("is not distinct from"),
  /** Different, where two nulls are equal and the answer is never null. */
  DISTINCT("is distinct from");

  private final String symbol;

  Comparison(String symbol) {
    this.symbol = symbol;
  }

  /**
   * The comparison in standard SQL (ISO 9075-2, 8.2 and 8.15).
   *
   * @return the symbol
   */
  public String symbol() {
    return symbol;
  }
}
