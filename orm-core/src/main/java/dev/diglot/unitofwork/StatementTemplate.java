package dev.diglot.unitofwork;

import dev.diglot.dialect.Dialect;
import dev.diglot.dialect.RenderedSql;
import dev.diglot.schema.Column;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.Comparison;
import dev.diglot.sql.tree.ComparisonNode;
import dev.diglot.sql.tree.LogicalNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a statement whose binds are numbered places, to be filled with values.
 *
 * @param text the text with its binds; each bind's value is the number of its place
 */
record StatementTemplate(RenderedSql text) {

  static StatementTemplate of(Dialect dialect, Statement statement) {
    return new StatementTemplate(dialect.statements().render(statement));
  }

  /** A bind that is filled from a place of the values. */
  static BindNode place(int number, Column column) {
    return new BindNode(number, column.type(), column.name(), column.sensitive());
  }

  /** Rows of binds, numbered on from row to row. */
  static List<List<Node>> places(List<Column> columns, int rows) {
    List<List<Node>> places = new ArrayList<>(rows);
    int place = 0;
    for (int row = 0; row < rows; row++) {
      List<Node> nodes = new ArrayList<>(columns.size());
      for (Column column : columns) {
        nodes.add(place(place++, column));
      }
      places.add(nodes);
    }
    return places;
  }

  /** The condition that columns equal binds, which are numbered from a place on. */
  static Node equal(List<Column> columns, Origin origin, int place) {
    List<Node> comparisons = new ArrayList<>(columns.size());
    for (Column column : columns) {
      Node bind = place(place + comparisons.size(), column);
      comparisons.add(new ComparisonNode(Comparison.EQUAL, column.at(origin), bind));
    }
    return comparisons.size() == 1
        ? comparisons.get(0)
        : new LogicalNode(LogicalNode.Connective.AND, comparisons);
  }

  /** The statement with values in its places. */
  RenderedSql fill(@Nullable Object[] values) {
    List<BindNode> binds = new ArrayList<>(text.binds().size());
    for (BindNode bind : text.binds()) {
      binds.add(new BindNode(values[number(bind)], bind.type(), bind.name(), bind.sensitive()));
    }
    return new RenderedSql(text.text(), binds);
  }

  /** The values in the order of the binds. */
  @Nullable Object[] arrange(@Nullable Object[] values) {
    @Nullable Object[] arranged = new @Nullable Object[text.binds().size()];
    for (int i = 0; i < arranged.length; i++) {
      arranged[i] = values[number(text.binds().get(i))];
    }
    return arranged;
  }

  private static int number(BindNode bind) {
    Object number = bind.value();
    if (number instanceof Integer place) {
      return place;
    }
    throw new IllegalStateException("Not a place: " + bind);
  }
}
