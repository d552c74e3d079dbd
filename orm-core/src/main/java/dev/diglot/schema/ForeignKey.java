package dev.diglot.schema;

import dev.diglot.sql.tree.TableName;
import java.util.List;

/**
 * Columns whose values together occur in another table, or in the same.
 *
 * @param name the constraint's name
 * @param columns the referring columns, at least one
 * @param target the table referred to
 * @param targetColumns the columns referred to, as many as {@code columns}
 * @param onDelete what happens when the row referred to is deleted
 * @param onUpdate what happens when the key referred to changes
 * @param deferral when it is checked
 */
public record ForeignKey(
    String name,
    List<String> columns,
    TableName target,
    List<String> targetColumns,
    ReferentialAction onDelete,
    ReferentialAction onUpdate,
    Deferral deferral)
    implements Constraint {

  /** Checks the name and copies the columns. */
  public ForeignKey {
    Checks.name("foreign key", name);
    columns = Checks.columns("The foreign key '" + name + "'", columns);
    targetColumns = Checks.columns("The target of the foreign key '" + name + "'", targetColumns);
    if (columns.size() != targetColumns.size()) {
      throw Checks.invalid(
          String.format(
              "The foreign key '%s' maps %d columns %s to %d columns %s of %s."
                  + " Give as many on both sides.",
              name, columns.size(), columns, targetColumns.size(), targetColumns, target));
    }
  }

  /**
   * A foreign key that takes no action and is checked after each statement.
   *
   * @param name the constraint's name
   * @param columns the referring columns, at least one
   * @param target the table referred to
   * @param targetColumns the columns referred to, as many as {@code columns}
   */
  public ForeignKey(
      String name, List<String> columns, TableName target, List<String> targetColumns) {
    this(
        name,
        columns,
        target,
        targetColumns,
        ReferentialAction.NO_ACTION,
        ReferentialAction.NO_ACTION,
        Deferral.NOT_DEFERRABLE);
  }

  /** For example {@code ForeignKey('fk_order_user_id', columns=[user_id], target=user[id])}. */
  @Override
  public String toString() {
    return "ForeignKey('"
        + name
        + "', columns="
        + columns
        + ", target="
        + target
        + targetColumns
        + SchemaText.action("onDelete", onDelete)
        + SchemaText.action("onUpdate", onUpdate)
        + SchemaText.deferral(deferral)
        + ")";
  }
}
