package dev.diglot.bytecode;

import java.util.List;

/**
 * A field of an object.
 *
 * @param target the object
 * @param field which field
 * @param line where
 */
public record FieldRead(Value target, FieldName field, Line line) implements Value {

  @Override
  public Class<?> type() {
    return field.type();
  }

  @Override
  public List<Value> children() {
    return List.of(target);
  }

  @Override
  public String toString() {
    return Printer.print(this);
  }
}
