package dev.diglot.bytecode;

import java.util.List;

/**
 * A reference seen as another type.
 *
 * @param operand the reference
 * @param type what it is taken for
 */
public record Cast(Value operand, Class<?> type) implements Value {

  @Override
  public List<Value> children() {
    return List.of(operand);
  }

  @Override
  public String toString() {
    return Printer.print(this);
  }
}
