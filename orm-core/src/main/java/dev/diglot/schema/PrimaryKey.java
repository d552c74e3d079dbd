package dev.diglot.schema;

import java.util.List;

/**
 * The primary key of a table.
 *
 * @param name the constraint's name
 * @param columns its columns in key order, at least one
 */
public record PrimaryKey(String name, List<String> columns) implements Constraint {

  /** Checks the name and copies the columns. */
  public PrimaryKey {
    Checks.name("primary key", name);
    columns = Checks.columns("The primary key '" + name + "'", columns);
  }

  /** For example {@code PrimaryKey('pk_user', columns=[id])}. */
  @Override
  public String toString() {
    return "PrimaryKey('" + name + "', columns=" + columns + ")";
  }
}
