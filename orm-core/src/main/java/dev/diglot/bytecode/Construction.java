package dev.diglot.bytecode;

import java.util.List;

/**
 * A new object.
 *
 * @param constructor named {@code <init>}, with {@code void} for its result
 * @param arguments what it is called with, without the object
 * @param line where
 */
public record Construction(MethodName constructor, List<Value> arguments, Line line)
    implements Value {

  @Override
  public Class<?> type() {
    return constructor.owner();
  }

  /** Copies the list. */
  public Construction {
    arguments = List.copyOf(arguments);
  }

  @Override
  public List<Value> children() {
    return arguments;
  }

  @Override
  public String toString() {
    return Printer.print(this);
  }
}
