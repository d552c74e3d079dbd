package dev.diglot.bytecode;

import java.util.List;

/**
 * The opposite of a condition that has no shorter opposite: never of a relation (other than an
 * ordering of floating-point numbers, false for NaN), of {@code &&}, {@code ||} or another {@code
 * Not}.
 *
 * @param operand a boolean
 */
public record Not(Value operand) implements Value {

  @Override
  public Class<?> type() {
    return boolean.class;
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
