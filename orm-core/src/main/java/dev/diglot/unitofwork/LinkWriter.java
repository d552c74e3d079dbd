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
    SentRows sent = new SentRows(context.plans().dialect(), columns);
    List<@Nullable Object[]> rows = pairs.stream().map(LinkWriter::row).toList();
    for (List<@Nullable Object[]> chunk : Portions.of(rows, sent.next(rows.size()))) {
      int size = chunk.size();
      StatementTemplate template =
          context
              .plans()
              .template(
                  new Shape(table, "insert", sent.shape(size)),
                  () -> insertTree(table, columns, sent, size));
      @Nullable Object[] values = sent.values(chunk, (row, place) -> row[place]);
      context.statements().update(template.template(), template.arrange(values));
    }
  }

  void delete(JoinTable table, List<LinkPair> pairs) {
    StatementTemplate template =
        context
            .plans()
            .template(new Shape(table, "delete", 0), () -> deleteTree(table, columns(table)));
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (LinkPair pair : pairs) {
      rows.add(template.arrange(row(pair)));
    }
    context.statements().batch(template.template(), rows);
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
    context.statements().batch(template.template(), rows);
  }

  private static List<Column> columns(JoinTable table) {
    List<Column> columns = new ArrayList<>(table.ownerColumns());
    columns.addAll(table.targetColumns());
    return columns;
  }

  private static @Nullable Object[] row(LinkPair pair) {
    List<@Nullable Object> values = new ArrayList<>(parts(pair.owner()));
    values.addAll(parts(pair.target()));
    return values.toArray();
  }

  private static List<Object> parts(Entry entry) {
    Object key = entry.requireKey();
    return key instanceof CompositeKey composite ? composite.values() : List.of(key);
  }

  private static Insert insertTree(JoinTable table, List<Column> columns, SentRows sent, int rows) {
    return new Insert(
        table.table().name(),
        Origin.ofTable(),
        columns.stream().map(Column::name).toList(),
        sent.listed(rows),
        List.of(),
        sent.select(rows));
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
