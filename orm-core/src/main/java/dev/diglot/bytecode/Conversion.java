package dev.diglot.bytecode;

import java.util.List;

/**
 * A primitive converted to another one, by a cast or by widening.
 *
 * @param operand a number or a {@code char}
 * @param type the primitive type that it becomes
 */
public record Conversion(Value operand, Class<?> type) implements Value {

  @Override
  public List<Value> children() {
    return List.of(operand);
  }

  @Override
  public String toString() {
    return Printer.print(this);
  }
}
