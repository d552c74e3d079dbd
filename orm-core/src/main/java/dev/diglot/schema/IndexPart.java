package dev.diglot.schema;

import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.OrderItem.Nulls;
import org.jspecify.annotations.Nullable;

/**
 * One key of an index: a column or an expression, never both.
 *
 * @param column the column's name, or null for an expression
 * @param expression the expression over the table's columns, or null for a column
 * @param descending whether larger values come first
 * @param nulls where nulls go
 * @param operatorClass the database's operator class, or null for its default
 */
public record IndexPart(
    @Nullable String column,
    @Nullable Node expression,
    boolean descending,
    Nulls nulls,
    @Nullable String operatorClass) {

  /** Checks that there is exactly one of column and expression. */
  public IndexPart {
    if ((column == null) == (expression == null)) {
      throw Checks.invalid("A part of an index is a column or an expression. Give one of them.");
    }
  }

  /**
   * A column, ascending.
   *
   * @param column the column's name
   * @return the part
   */
  public static IndexPart column(String column) {
    return new IndexPart(column, null, false, Nulls.DEFAULT, null);
  }

  /**
   * An expression, ascending.
   *
   * @param expression the expression over the table's columns
   * @return the part
   */
  public static IndexPart expression(Node expression) {
    return new IndexPart(null, expression, false, Nulls.DEFAULT, null);
  }

  /** For example {@code created_at desc}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(column != null ? column : SchemaText.node(expression));
    if (operatorClass != null) {
      text.append(' ').append(operatorClass);
    }
    if (descending) {
      text.append(" desc");
    }
    if (nulls != Nulls.DEFAULT) {
      text.append(nulls == Nulls.FIRST ? " nulls first" : " nulls last");
    }
    return text.toString();
  }
}
