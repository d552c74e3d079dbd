package dev.diglot.schema;

/** A named rule that the database keeps for the rows of a table. */
public sealed interface Constraint
    permits PrimaryKey, UniqueConstraint, ForeignKey, CheckConstraint, NativeConstraint {

  /**
   * The name, unquoted; unique within the table.
   *
   * @return the name
   */
  String name();
}
