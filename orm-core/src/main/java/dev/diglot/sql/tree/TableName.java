package dev.diglot.sql.tree;

import java.util.Objects;
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

  /** Written out, as names are keys and the generated code of records is slow to start. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof TableName that
            && name.equals(that.name)
            && Objects.equals(schema, that.schema);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + Objects.hashCode(schema);
  }

  @Override
  public String toString() {
    return schema == null ? name : schema + "." + name;
  }
}
