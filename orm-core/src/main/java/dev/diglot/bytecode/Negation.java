package dev.diglot.bytecode;

import java.util.List;

/**
 * A number with its sign changed.
 *
 * @param operand an {@code int}, {@code long}, {@code float} or {@code double}
 */
public record Negation(Value operand) implements Value {

  @Override
  public Class<?> type() {
    return operand.type();
  }

  @Override
  public List<Value> children() {
    return List.of(operand);
  }

  @Override
  public String toString() {
    return Printer.print(this);
  }
}
