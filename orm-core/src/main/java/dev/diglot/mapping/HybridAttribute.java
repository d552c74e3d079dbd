package dev.diglot.mapping;

/**
 * A method that also runs in the database.
 *
 * @param name the method
 * @param javaType the method's result
 * @param template its expression
 */
public record HybridAttribute(String name, Class<?> javaType, ExpressionTemplate template)
    implements Attribute {

  @Override
  public int slot() {
    return -1;
  }

  @Override
  public String toString() {
    return name + ": hybrid";
  }
}
