package dev.diglot.bytecode;

import java.util.List;

/**
 * A comparison of two numbers, two chars, two booleans, or (for equality only) two references. A
 * constant stands at the right; a test for null is the equality with {@link Constant#NULL}.
 *
 * @param kind which
 * @param left the one
 * @param right the other
 */
public record Relation(Kind kind, Value left, Value right) implements Value {

  @Override
  public Class<?> type() {
    return boolean.class;
  }

  @Override
  public List<Value> children() {
    return List.of(left, right);
  }

  /** How two values compare. */
  public enum Kind {
    /** {@code ==}. */
    EQUAL("=="),
    /** {@code !=}. */
    NOT_EQUAL("!="),
    /** {@code <}. */
    LESS("<"),
    /** {@code <=}. */
    LESS_OR_EQUAL("<="),
    /** {@code >}. */
    GREATER(">"),
    /** {@code >=}. */
    GREATER_OR_EQUAL(">=");

    private final String symbol;

    Kind(String symbol) {
      this.symbol = symbol;
    }

    String symbol() {
      return symbol;
    }

    /**
     * The kind that holds exactly where this one does not, were there no NaN.
     *
     * @return the opposite
     */
    public Kind opposite() {
      return switch (this) {
        case EQUAL -> NOT_EQUAL;
        case NOT_EQUAL -> EQUAL;
        case LESS -> GREATER_OR_EQUAL;
        case LESS_OR_EQUAL -> GREATER;
        case GREATER -> LESS_OR_EQUAL;
        case GREATER_OR_EQUAL -> LESS;
      };
    }

    /**
     * The kind that says the same with both sides swapped.
     *
     * @return the mirrored kind
     */
    public Kind mirrored() {
      return switch (this) {
        case EQUAL, NOT_EQUAL -> this;
        case LESS -> GREATER;
        case LESS_OR_EQUAL -> GREATER_OR_EQUAL;
        case GREATER -> LESS;
        case GREATER_OR_EQUAL -> LESS_OR_EQUAL;
      };
    }
  }

  @Override
  public String toString() {
    return Printer.print(this);
  }
}
