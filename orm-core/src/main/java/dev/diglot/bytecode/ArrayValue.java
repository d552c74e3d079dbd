package dev.diglot.bytecode;

import java.util.List;

/**
 * A new array with these elements, as the compiler makes it for variable arguments.
 *
 * @param elementType the type of elements
 * @param elements all of them
 */
public record ArrayValue(Class<?> elementType, List<Value> elements) implements Value {

  @Override
  public Class<?> type() {
    return elementType.arrayType();
  }

  /** Copies the list. */
  public ArrayValue {
    elements = List.copyOf(elements);
  }

  @Override
  public List<Value> children() {
    return elements;
  }

  @Override
  public String toString() {
    return Printer.print(this);
  }
}
