package dev.diglot.dialect.ansi;

import dev.diglot.dialect.Capabilities;
import dev.diglot.dialect.Capability;
import dev.diglot.dialect.Precedence;
import dev.diglot.dialect.SqlOutput;
import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import dev.diglot.sql.tree.DefaultNode;
import dev.diglot.sql.tree.Insert;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Select;
import dev.diglot.sql.tree.TableName;
import java.util.List;

/** Writes inserts. */
public class InsertRenderer implements StatementPart<Insert> {
  private final Returning returning;

  /**
   * Creates the renderer.
   *
   * @param returning gives back columns of the inserted rows
   */
  public InsertRenderer(Returning returning) {
    this.returning = returning;
  }

  @Override
  public void render(Insert insert, SqlOutput out) {
    if (insert.returning().isEmpty()) {
      rows(insert, out);
      return;
    }
    out.dialect()
        .capabilities()
        .require(Capability.RETURNING_ON_INSERT, "An insert into " + insert.table());
    returning.render(
        Returning.Rows.WRITTEN, insert.origin(), insert.returning(), () -> rows(insert, out), out);
  }

  private static void rows(Insert insert, SqlOutput out) {
    if (insert.select() == null) {
      rows(insert.table(), insert.columns(), insert.rows(), out);
    } else {
      rows(insert.table(), insert.columns(), insert.select(), out);
    }
  }

  /**
   * Writes {@code insert into … select …}.
   *
   * @param table the table
   * @param columns the columns, at least one
   * @param select gives the rows
   * @param out where to write
   */
  public static void rows(TableName table, List<String> columns, Select select, SqlOutput out) {
    if (columns.size() != select.items().size()) {
      throw invalid(
          table,
          "selects " + select.items().size() + " values for " + columns.size() + " columns",
          "Select one value a column");
    }
    out.text("insert into ").table(table).text(" (");
    names(columns, out);
    out.text(") ").select(select);
  }

  /**
   * Writes {@code insert into … values …}.
   *
   * @param table the table
   * @param columns the columns; empty for one row of defaults
   * @param rows a list of values for each row
   * @param out where to write
   */
  public static void rows(
      TableName table, List<String> columns, List<List<Node>> rows, SqlOutput out) {
    out.text("insert into ").table(table);
    if (columns.isEmpty()) {
      defaults(table, rows, out);
      return;
    }
    check(table, columns, rows, out.dialect().capabilities());
    out.text(" (");
    names(columns, out);
    out.text(") values ");
    String separator = "";
    for (List<Node> row : rows) {
      out.text(separator).text("(").nodes(row, ", ", Precedence.LOWEST).text(")");
      separator = ", ";
    }
  }

  static void names(List<String> columns, SqlOutput out) {
    String separator = "";
    for (String column : columns) {
      out.text(separator).name(column);
      separator = ", ";
    }
  }

  static void check(
      TableName table, List<String> columns, List<List<Node>> rows, Capabilities capabilities) {
    if (rows.isEmpty()) {
      throw invalid(table, "has no rows", "Give one, or send nothing");
    }
    if (rows.size() > 1) {
      capabilities.require(Capability.MULTI_ROW_VALUES, "An insert of several rows");
    }
    for (List<Node> row : rows) {
      if (row.size() != columns.size()) {
        throw invalid(
            table,
            "has a row of " + row.size() + " values for " + columns.size() + " columns",
            "Give one value a column");
      }
      if (row.stream().anyMatch(DefaultNode.class::isInstance)) {
        capabilities.require(Capability.DEFAULT_IN_VALUES, "An insert that gives defaults");
      }
    }
  }

  private static void defaults(TableName table, List<List<Node>> rows, SqlOutput out) {
    if (rows.size() > 1 || rows.stream().anyMatch(row -> !row.isEmpty())) {
      throw invalid(
          table, "names no columns, which gives exactly one row of defaults", "Insert row by row");
    }
    out.text(" default values");
  }

  static QueryException invalid(TableName table, String fact, String remedy) {
    return new QueryException(
        QueryError.INVALID_QUERY, "The insert into " + table + " " + fact + ". " + remedy + ".");
  }
}
