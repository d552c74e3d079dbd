package dev.diglot.bytecode;

import java.util.List;
import org.jspecify.annotations.Nullable;

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

  /** Written out: the generated code of records is slow to start. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Argument that && index == that.index && type == that.type;
  }

  @Override
  public int hashCode() {
    return 31 * index + type.hashCode();
  }

  @Override
  public String toString() {
    return Printer.print(this);
  }
}
