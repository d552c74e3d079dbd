package dev.diglot.bytecode;

import java.util.List;

/**
 * One of two values: {@code test ? then : otherwise}.
 *
 * @param test a boolean
 * @param then the value where the test holds
 * @param otherwise the value where it does not
 * @param type what both are
 */
public record Choice(Value test, Value then, Value otherwise, Class<?> type) implements Value {

  @Override
  public List<Value> children() {
    return List.of(test, then, otherwise);
  }

  @Override
  public String toString() {
    return Printer.print(this);
  }
}
