package dev.diglot.unitofwork;

import dev.diglot.engine.Portions;
import dev.diglot.mapping.JoinTable;
import dev.diglot.reference.CompositeKey;
import dev.diglot.schema.Column;
import dev.diglot.sql.tree.Delete;
import dev.diglot.sql.tree.Insert;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.TableSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the rows of join tables. */
final class LinkWriter {
  private final WriteContext context;

  LinkWriter(WriteContext context) {
    this.context = context;
  }

  void insert(JoinTable table, List<LinkPair> pairs) {
    List<Column> columns = columns(table);
    int size = context.plans().dialect().limits().insertChunk(columns.size());
    for (List<LinkPair> chunk : Portions.of(pairs, size)) {
      StatementTemplate template =
          context
              .plans()
              .template(
                  new Shape(table, "insert", chunk.size()),
                  () -> insertTree(table, columns, chunk.size()));
      List<@Nullable Object> values = new ArrayList<>();
      chunk.forEach(pair -> addValues(pair, values));
      context.statements().update(template.fill(values.toArray()));
    }
  }

  void delete(JoinTable table, List<LinkPair> pairs) {
    StatementTemplate template =
        context
            .plans()
            .template(new Shape(table, "delete", 0), () -> deleteTree(table, columns(table)));
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (LinkPair pair : pairs) {
      List<@Nullable Object> values = new ArrayList<>();
      addValues(pair, values);
      rows.add(template.arrange(values.toArray()));
    }
    context.statements().batch(template.text(), rows);
  }

  /** Deletes all rows of objects on the side that the table is seen from. */
  void clear(JoinTable table, List<Entry> owners) {
    StatementTemplate template =
        context
            .plans()
            .template(new Shape(table, "clear", 0), () -> deleteTree(table, table.ownerColumns()));
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Entry owner : owners) {
      rows.add(template.arrange(parts(owner).toArray()));
    }
    context.statements().batch(template.text(), rows);
  }

  private static List<Column> columns(JoinTable table) {
    List<Column> columns = new ArrayList<>(table.ownerColumns());
    columns.addAll(table.targetColumns());
    return columns;
  }

  private static void addValues(LinkPair pair, List<@Nullable Object> values) {
    values.addAll(parts(pair.owner()));
    values.addAll(parts(pair.target()));
  }

  private static List<Object> parts(Entry entry) {
    Object key = entry.requireKey();
    return key instanceof CompositeKey composite ? composite.values() : List.of(key);
  }

  private static Insert insertTree(JoinTable table, List<Column> columns, int rows) {
    return new Insert(
        table.table().name(),
        Origin.ofTable(),
        columns.stream().map(Column::name).toList(),
        StatementTemplate.places(columns, rows),
        List.of());
  }

  private static Delete deleteTree(JoinTable table, List<Column> columns) {
    Origin origin = Origin.ofTable();
    Node where = StatementTemplate.equal(columns, origin, 0);
    return new Delete(new TableSource(table.table().name(), origin), where, List.of());
  }

  /** What the text depends on: the table as seen from one side, what is done, how many rows. */
  private record Shape(List<Object> table, List<Object> owners, String action, int rows) {
    Shape(JoinTable table, String action, int rows) {
      this(
          List.of(table.table().name()),
          List.copyOf(table.ownerColumns().stream().map(Column::name).toList()),
          action,
          rows);
    }
  }
}
