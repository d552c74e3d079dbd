package dev.diglot.sql.tree;

import org.jspecify.annotations.Nullable;

/**
 * One column of a result.
 *
 * @param node the value
 * @param alias the column's name, or null when nobody asks for it by name
 */
public record SelectItem(Node node, @Nullable String alias) {

  /**
   * A column without a name.
   *
   * @param node the value
   * @return the item
   */
  public static SelectItem of(Node node) {
    return new SelectItem(node, null);
  }
}
