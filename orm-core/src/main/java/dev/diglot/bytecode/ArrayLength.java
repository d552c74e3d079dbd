package dev.diglot.bytecode;

import java.util.List;

/**
 * The length of an array.
 *
 * @param array the array
 */
public record ArrayLength(Value array) implements Value {

  @Override
  public Class<?> type() {
    return int.class;
  }

  @Override
  public List<Value> children() {
    return List.of(array);
  }

  @Override
  public String toString() {
    return Printer.print(this);
  }
}
