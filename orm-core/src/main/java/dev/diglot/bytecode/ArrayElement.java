package dev.diglot.bytecode;

import java.util.List;

/**
 * An element of an array.
 *
 * @param array the array
 * @param index an {@code int}
 * @param type the type of elements
 */
public record ArrayElement(Value array, Value index, Class<?> type) implements Value {

  @Override
  public List<Value> children() {
    return List.of(array, index);
  }

  @Override
  public String toString() {
    return Printer.print(this);
  }
}
