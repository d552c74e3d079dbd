package dev.diglot.sql.tree;

import org.jspecify.annotations.Nullable;

/**
 * The name of a table, unquoted.
 *
 * @param schema the schema, or null for the connection's own
 * @param name the table's name
 */
public record TableName(@Nullable String schema, String name) {

  /**
   * A table in the connection's own schema.
   *
   * @param name the table's name
   * @return the name
   */
  public static TableName of(String name) {
    return new TableName(null, name);
  }

  @Override
  public String toString() {
    return schema == null ? name : schema + "." + name;
  }
}
