package dev.diglot.schema;

import java.util.List;

/**
 * Columns whose values together occur once in a table; nulls differ from each other.
 *
 * @param name the constraint's name
 * @param columns its columns, at least one
 * @param deferral when it is checked
 */
public record UniqueConstraint(String name, List<String> columns, Deferral deferral)
    implements Constraint {

  /** Checks the name and copies the columns. */
  public UniqueConstraint {
    Checks.name("unique constraint", name);
    columns = Checks.columns("The unique constraint '" + name + "'", columns);
  }

  /**
   * A constraint that is checked after each statement.
   *
   * @param name the constraint's name
   * @param columns its columns, at least one
   */
  public UniqueConstraint(String name, List<String> columns) {
    this(name, columns, Deferral.NOT_DEFERRABLE);
  }

  /** For example {@code UniqueConstraint('uq_user_username', columns=[username])}. */
  @Override
  public String toString() {
    return "UniqueConstraint('"
        + name
        + "', columns="
        + columns
        + SchemaText.deferral(deferral)
        + ")";
  }
}
