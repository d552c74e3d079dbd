package dev.diglot.mapping;

import dev.diglot.schema.Column;
import dev.diglot.schema.Table;
import java.util.List;

/**
 * The table between the two sides of a relationship, seen from one side.
 *
 * @param table the table
 * @param ownerColumns the columns that refer to this side's id, in its order
 * @param targetColumns the columns that refer to the other side's id, in its order
 */
public record JoinTable(Table table, List<Column> ownerColumns, List<Column> targetColumns) {

  /** Copies the lists. */
  public JoinTable {
    ownerColumns = List.copyOf(ownerColumns);
    targetColumns = List.copyOf(targetColumns);
  }

  /**
   * The same table seen from the other side.
   *
   * @return the mirrored table
   */
  public JoinTable mirrored() {
    return new JoinTable(table, targetColumns, ownerColumns);
  }
}
