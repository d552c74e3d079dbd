package dev.diglot.mapping;

/**
 * One key of the order in which a collection is read.
 *
 * @param column the target's column
 * @param descending whether larger values come first
 */
public record CollectionOrder(ColumnMapping column, boolean descending) {

  @Override
  public String toString() {
    return column.property() + (descending ? " desc" : "");
  }
}
