package dev.diglot.bytecode;

import java.util.List;

/**
 * Whether a reference is an instance of a type; false for null.
 *
 * @param operand the reference
 * @param tested the type asked for
 */
public record TypeTest(Value operand, Class<?> tested) implements Value {

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
