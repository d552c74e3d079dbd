package dev.diglot.mapping;

import org.jspecify.annotations.Nullable;

/**
 * A method that also runs in the database.
 *
 * @param name the method
 * @param javaType the method's result
 * @param template its expression
 * @param update what an update sets instead, or null when it cannot be set
 */
public record HybridAttribute(
    String name, Class<?> javaType, ExpressionTemplate template, @Nullable UpdateTemplate update)
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
