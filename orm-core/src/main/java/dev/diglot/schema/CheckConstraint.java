package dev.diglot.schema;

import dev.diglot.sql.tree.Node;

/**
 * A condition that no row of a table may make false.
 *
 * @param name the constraint's name
 * @param condition the condition over the table's columns; constants only, no binds
 */
public record CheckConstraint(String name, Node condition) implements Constraint {

  /** Checks the name. */
  public CheckConstraint {
    Checks.name("check constraint", name);
  }

  /** For example {@code CheckConstraint('ck_user_1', length(username) > 2)}. */
  @Override
  public String toString() {
    return "CheckConstraint('" + name + "', " + SchemaText.node(condition) + ")";
  }
}
