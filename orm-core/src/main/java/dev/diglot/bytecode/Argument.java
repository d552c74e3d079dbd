package dev.diglot.bytecode;

import java.util.List;

/**
 * An argument of the method: {@code this} is the first of an instance method, and what a lambda
 * captured comes before what it is called with.
 *
 * @param index position among all arguments, from 0; a {@code long} takes one place
 * @param type its declared type; the declaring class for {@code this}
 */
public record Argument(int index, Class<?> type) implements Value {

  @Override
  public List<Value> children() {
    return List.of();
  }

  @Override
  public String toString() {
    return Printer.print(this);
  }
}
