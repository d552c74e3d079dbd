package dev.diglot.reflection;

import dev.diglot.schema.Column;
import dev.diglot.schema.Constraint;
import dev.diglot.schema.Index;
import dev.diglot.schema.Sequence;
import dev.diglot.schema.Table;
import dev.diglot.sql.tree.TableName;

/** One thing that a database and a mapping do not agree on; prints as a sentence. */
public sealed interface SchemaDifference {

  /**
   * A mapped table is not in the database.
   *
   * @param table the mapped table
   */
  record MissingTable(Table table) implements SchemaDifference {
    @Override
    public String toString() {
      return "The database lacks the table '" + table.name() + "'";
    }
  }

  /**
   * A table of the database is not mapped.
   *
   * @param table the table as it is
   */
  record UnexpectedTable(Table table) implements SchemaDifference {
    @Override
    public String toString() {
      return "The table '" + table.name() + "' is not mapped";
    }
  }

  /**
   * A mapped column is not in the table.
   *
   * @param table the table's name
   * @param column the mapped column
   */
  record MissingColumn(TableName table, Column column) implements SchemaDifference {
    @Override
    public String toString() {
      return "The table '" + table + "' lacks the " + column;
    }
  }

  /**
   * A column of the table is not mapped.
   *
   * @param table the table's name
   * @param column the column as it is
   */
  record UnexpectedColumn(TableName table, Column column) implements SchemaDifference {
    @Override
    public String toString() {
      return "In the table '" + table + "' the column '" + column.name() + "' is not mapped";
    }
  }

  /**
   * A column is not as it is mapped.
   *
   * @param table the table's name
   * @param column the column's name
   * @param facet what differs: type, nullable, default, generated
   * @param wanted as mapped
   * @param live as it is
   */
  record DifferentColumn(TableName table, String column, String facet, String wanted, String live)
      implements SchemaDifference {
    @Override
    public String toString() {
      return String.format(
          "In the table '%s' the column '%s' has %s %s, mapped is %s",
          table, column, facet, live, wanted);
    }
  }

  /**
   * A mapped constraint is not in the table.
   *
   * @param table the table's name
   * @param constraint the mapped constraint
   */
  record MissingConstraint(TableName table, Constraint constraint) implements SchemaDifference {
    @Override
    public String toString() {
      return "The table '" + table + "' lacks the " + constraint;
    }
  }

  /**
   * A constraint of the table is not mapped.
   *
   * @param table the table's name
   * @param constraint the constraint as it is
   */
  record UnexpectedConstraint(TableName table, Constraint constraint) implements SchemaDifference {
    @Override
    public String toString() {
      return "In the table '" + table + "' this is not mapped: " + constraint;
    }
  }

  /**
   * A mapped index is not in the table.
   *
   * @param table the table's name
   * @param index the mapped index
   */
  record MissingIndex(TableName table, Index index) implements SchemaDifference {
    @Override
    public String toString() {
      return "The table '" + table + "' lacks the " + index;
    }
  }

  /**
   * An index of the table is not mapped.
   *
   * @param table the table's name
   * @param index the index as it is
   */
  record UnexpectedIndex(TableName table, Index index) implements SchemaDifference {
    @Override
    public String toString() {
      return "In the table '" + table + "' this is not mapped: " + index;
    }
  }

  /**
   * A mapped sequence is not in the database.
   *
   * @param sequence the mapped sequence
   */
  record MissingSequence(Sequence sequence) implements SchemaDifference {
    @Override
    public String toString() {
      return "The database lacks the " + sequence;
    }
  }
}
