package dev.diglot.mapping;

import dev.diglot.type.DataType;

/**
 * A field that the database computes whenever the row is read; never written.
 *
 * @param name the field
 * @param slot the field's position
 * @param javaType the field's class
 * @param type how the value is read
 * @param template the expression
 * @param readsTables whether the expression reads other rows than the entity's own
 */
public record ComputedAttribute(
    String name,
    int slot,
    Class<?> javaType,
    DataType<?> type,
    ExpressionTemplate template,
    boolean readsTables)
    implements Attribute {

  @Override
  public String toString() {
    return name + ": computed " + type;
  }
}
