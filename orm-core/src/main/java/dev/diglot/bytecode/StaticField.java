package dev.diglot.bytecode;

import java.util.List;

/**
 * A static field, among them the constants of enums.
 *
 * @param field which field
 * @param line where
 */
public record StaticField(FieldName field, Line line) implements Value {

  @Override
  public Class<?> type() {
    return field.type();
  }

  @Override
  public List<Value> children() {
    return List.of();
  }

  @Override
  public String toString() {
    return Printer.print(this);
  }
}
