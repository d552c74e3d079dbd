package dev.diglot.bytecode;

import java.util.List;

/**
 * Values joined as text, as {@code +} or a chain of {@code StringBuilder.append} does: null is
 * {@code "null"}.
 *
 * @param parts one or more of any type; constant parts are strings, never two in a row, never empty
 */
public record Concatenation(List<Value> parts) implements Value {

  @Override
  public Class<?> type() {
    return String.class;
  }

  /** Copies the list. */
  public Concatenation {
    parts = List.copyOf(parts);
  }

  @Override
  public List<Value> children() {
    return parts;
  }

  @Override
  public String toString() {
    return Printer.print(this);
  }
}
