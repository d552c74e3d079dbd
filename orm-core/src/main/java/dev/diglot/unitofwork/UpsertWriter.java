package dev.diglot.unitofwork;

import dev.diglot.dialect.Capability;
import dev.diglot.engine.Portions;
import dev.diglot.mapping.ColumnMapping;
import dev.diglot.sql.tree.ConflictUpdate;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.Upsert;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Inserts rows of one table or updates those whose key exists, as many by one statement as fit. A
 * statement names a key once.
 */
final class UpsertWriter {
  private final WriteContext context;

  UpsertWriter(WriteContext context) {
    this.context = context;
  }

  void upsert(EntityModel model, List<RowWrite> rows) {
    context.plans().dialect().capabilities().require(Capability.UPSERT, "upsert");
    InsertWriter inserts = new InsertWriter(context);
    Map<List<ColumnMapping>, List<RowWrite>> groups = new LinkedHashMap<>();
    for (RowWrite row : rows) {
      countUp(model, row);
      inserts.prepare(model, row.values());
      groups.computeIfAbsent(given(model, row), columns -> new ArrayList<>()).add(row);
    }
    groups.forEach((columns, group) -> write(model, columns, group));
    List<ColumnMapping> made = new ArrayList<>();
    for (ColumnMapping column : model.columns()) {
      if (RowWrites.isRewritten(column)
          || rows.stream().anyMatch(row -> !given(model, row).contains(column))) {
        made.add(column);
      }
    }
    new RowReader(context)
        .read(new Returned(context.plans(), model, made, WriteContext.rowLocal(model)), rows);
  }

  private void countUp(EntityModel model, RowWrite row) {
    ColumnMapping version = model.version();
    if (version != null && row.values()[version.index()] != null) {
      Object given = row.values()[version.index()];
      row.values()[version.index()] =
          Versions.next(version.type().javaType(), given, context.versionClock());
    }
  }

  private List<ColumnMapping> given(EntityModel model, RowWrite row) {
    List<ColumnMapping> given = new ArrayList<>();
    for (ColumnMapping column : model.columns()) {
      Object value = row.values()[column.index()];
      if (value != ColumnMapping.NOT_LOADED && !context.isMadeByDatabase(column, value)) {
        given.add(column);
      }
    }
    return given;
  }

  private void write(EntityModel model, List<ColumnMapping> columns, List<RowWrite> rows) {
    SentRows sent = new SentRows(context.plans().dialect(), RowWrites.columns(columns));
    for (List<RowWrite> chunk :
        Portions.distinct(rows, sent.next(rows.size()), row -> model.type().keyOf(row.values()))) {
      int size = chunk.size();
      StatementTemplate template =
          context
              .plans()
              .template(
                  new Shape(model, columns, sent.shape(size)),
                  () -> tree(model, columns, sent, size));
      @Nullable Object[] values =
          sent.values(chunk, (row, place) -> row.values()[columns.get(place).index()]);
      context.statements().update(template.template(), template.arrange(values));
    }
  }

  private static Upsert tree(
      EntityModel model, List<ColumnMapping> columns, SentRows sent, int rows) {
    List<ColumnMapping> updates =
        columns.stream().filter(column -> !column.id() && column.updatable()).toList();
    return new Upsert(
        model.type().table().name(),
        Origin.of(model.type().javaType()),
        RowWrites.names(columns),
        sent.listed(rows),
        RowWrites.names(model.type().idColumns()),
        null,
        ConflictUpdate.given(RowWrites.names(updates)),
        List.of(),
        sent.select(rows));
  }

  /** What the text of an upsert depends on. */
  private record Shape(EntityModel model, List<ColumnMapping> columns, int rows) {}
}
