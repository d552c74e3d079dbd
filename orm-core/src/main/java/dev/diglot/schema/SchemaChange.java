package dev.diglot.schema;

import dev.diglot.sql.tree.TableName;
import dev.diglot.type.NativeType;
import java.util.List;

/** One step of data definition, before a dialect writes it. */
public sealed interface SchemaChange {

  /**
   * Creates a database schema unless it exists.
   *
   * @param name the schema's name, unquoted
   */
  record CreateSchema(String name) implements SchemaChange {}

  /**
   * Makes a type available that tables use, unless it is there. Types stay when tables are dropped,
   * since they may be used by what is not ours.
   *
   * @param type the type
   */
  record PrepareType(NativeType<?> type) implements SchemaChange {}

  /**
   * Makes a constraint possible that tables use, unless that was done.
   *
   * @param constraint the constraint
   */
  record PrepareConstraint(NativeConstraint constraint) implements SchemaChange {}

  /**
   * Creates a sequence unless it exists.
   *
   * @param sequence the sequence
   */
  record CreateSequence(Sequence sequence) implements SchemaChange {}

  /**
   * Creates a table with its primary key, unique constraints, checks and comments; indexes are
   * steps of their own.
   *
   * @param table the table
   * @param foreignKeys those of its foreign keys that are created with it; the others follow as
   *     {@link AddConstraint}
   */
  record CreateTable(Table table, List<ForeignKey> foreignKeys) implements SchemaChange {
    /** Copies the list. */
    public CreateTable {
      foreignKeys = List.copyOf(foreignKeys);
    }
  }

  /**
   * Adds columns to a table that exists, in one statement, with their comments.
   *
   * @param table the table that the columns belong to
   * @param columns the columns, at least one
   */
  record AddColumns(Table table, List<Column> columns) implements SchemaChange {
    /** Copies the list. */
    public AddColumns {
      columns = List.copyOf(columns);
    }
  }

  /**
   * Adds a constraint to a table that exists.
   *
   * @param table the table's name
   * @param constraint the constraint
   */
  record AddConstraint(TableName table, Constraint constraint) implements SchemaChange {}

  /**
   * Creates an index.
   *
   * @param table the table's name
   * @param index the index
   */
  record CreateIndex(TableName table, Index index) implements SchemaChange {}

  /**
   * Removes a constraint if table and constraint exist.
   *
   * @param table the table's name
   * @param constraint the constraint
   */
  record DropConstraint(TableName table, Constraint constraint) implements SchemaChange {}

  /**
   * Removes a table with its indexes and constraints if it exists.
   *
   * @param name the table's name
   */
  record DropTable(TableName name) implements SchemaChange {}

  /**
   * Removes a sequence if it exists.
   *
   * @param name the sequence's name
   */
  record DropSequence(TableName name) implements SchemaChange {}
}
