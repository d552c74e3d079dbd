package dev.diglot.bytecode;

import java.util.List;

/**
 * Conditions joined flatly by {@code &&} or {@code ||}: no operand is joined the same way.
 *
 * @param connective how they are joined
 * @param operands two or more booleans in the order of evaluation
 */
public record Logical(Connective connective, List<Value> operands) implements Value {

  @Override
  public Class<?> type() {
    return boolean.class;
  }

  /** How conditions are joined. */
  public enum Connective {
    /** {@code &&}. */
    AND("&&"),
    /** {@code ||}. */
    OR("||");

    private final String symbol;

    Connective(String symbol) {
      this.symbol = symbol;
    }

    String symbol() {
      return symbol;
    }

    /**
     * The other connective.
     *
     * @return {@code OR} for {@code AND}
     */
    public Connective opposite() {
      return this == AND ? OR : AND;
    }
  }

  /** Copies the list. */
  public Logical {
    operands = List.copyOf(operands);
  }

  @Override
  public List<Value> children() {
    return operands;
  }

  @Override
  public String toString() {
    return Printer.print(this);
  }
}
