package dev.diglot.unitofwork;

import dev.diglot.dialect.Dialect;
import dev.diglot.dialect.RenderedSql;
import dev.diglot.engine.Template;
import dev.diglot.schema.Column;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.Comparison;
import dev.diglot.sql.tree.ComparisonNode;
import dev.diglot.sql.tree.LogicalNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.Statement;
import dev.diglot.type.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A statement whose binds are numbered places, to be filled with values, or constants of the
 * mapping. A value may stand in several places, or in another order than it is given.
 */
final class StatementTemplate {
  private final Template template;
  private final @Nullable Object[] binds;
  private final boolean straight;

  private StatementTemplate(Template template) {
    this.template = template;
    this.binds = template.sql().binds().stream().map(BindNode::value).toArray();
    this.straight =
        IntStream.range(0, binds.length)
            .allMatch(i -> binds[i] instanceof Place place && place.number() == i);
  }

  static StatementTemplate of(Dialect dialect, Statement statement) {
    RenderedSql sql = dialect.statements().render(statement);
    return new StatementTemplate(new Template(sql, dialect.types()));
  }

  /** The statement, to be run with values that were arranged. */
  Template template() {
    return template;
  }

  /** A bind that is filled from a place of the values. */
  static BindNode place(int number, Column column) {
    return bind(new Place(number), column, column.type());
  }

  /** A bind of a column: a place or its value, sent by a type of its own. */
  static BindNode bind(@Nullable Object value, Column column, DataType<?> type) {
    return new BindNode(value, type, column.name(), column.sensitive());
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

  /** The values in the order of the binds. */
  @Nullable Object[] arrange(@Nullable Object[] values) {
    if (straight && values.length == binds.length) {
      return values;
    }
    @Nullable Object[] arranged = new @Nullable Object[binds.length];
    for (int i = 0; i < arranged.length; i++) {
      arranged[i] = binds[i] instanceof Place place ? values[place.number()] : binds[i];
    }
    return arranged;
  }

  /**
   * A value's place.
   *
   * @param number its position among the values
   */
  record Place(int number) {}
}
