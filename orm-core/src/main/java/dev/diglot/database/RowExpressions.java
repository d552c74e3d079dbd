package dev.diglot.database;

import dev.diglot.schema.CheckConstraint;
import dev.diglot.schema.Column;
import dev.diglot.schema.Index;
import dev.diglot.schema.IndexPart;
import dev.diglot.schema.Table;
import dev.diglot.sql.tree.ColumnNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.RawNode;
import dev.diglot.sql.tree.Rewriting;
import dev.diglot.sql.tree.Select;
import dev.diglot.sql.tree.SelectItem;
import dev.diglot.sql.tree.TableSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The typed expressions in the definition of a table: its checks, indexes and generated columns. As
 * queries they can be written without creating anything.
 */
final class RowExpressions {
  private final Map<String, Node> byPlace = new LinkedHashMap<>();
  private final Table table;

  RowExpressions(Table table) {
    this.table = table;
    for (CheckConstraint check : table.checks()) {
      add("the check ", check.name(), check.condition());
    }
    for (Index index : table.indexes()) {
      for (IndexPart part : index.parts()) {
        add("the index ", index.name(), part.expression());
      }
      add("the index ", index.name(), index.where());
    }
    for (Column column : table.columns()) {
      add("the generated column ", column.name(), column.generatedAs());
    }
  }

  /** SQL text is for its author to know. */
  private void add(String kind, String name, @Nullable Node expression) {
    if (expression != null && !(expression instanceof RawNode)) {
      byPlace.put(kind + name + " of " + table.name(), expression);
    }
  }

  /** A query for each expression, by what it is of. */
  Map<String, Select> queries() {
    Map<String, Select> queries = new LinkedHashMap<>();
    for (Map.Entry<String, Node> entry : byPlace.entrySet()) {
      queries.put(entry.getKey(), query(entry.getValue()));
    }
    return queries;
  }

  private Select query(Node expression) {
    Origin place = Origin.ofTable();
    Node here =
        new Rewriting(
                node ->
                    node instanceof ColumnNode column
                        ? new ColumnNode(place, column.column(), column.type(), column.nullable())
                        : node)
            .value(expression);
    return Select.from(new TableSource(table.name(), place), List.of(SelectItem.of(here)));
  }
}
