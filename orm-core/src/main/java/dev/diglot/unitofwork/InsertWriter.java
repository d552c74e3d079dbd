package dev.diglot.unitofwork;

import dev.diglot.dialect.Capability;
import dev.diglot.dialect.RenderedSql;
import dev.diglot.engine.Portions;
import dev.diglot.mapping.ColumnMapping;
import dev.diglot.sql.tree.Insert;
import dev.diglot.sql.tree.Origin;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Inserts rows of one table, as many by one statement as fit, grouped by the columns they give.
 * What the database makes comes back in the order of the rows.
 */
final class InsertWriter {
  private final WriteContext context;

  InsertWriter(WriteContext context) {
    this.context = context;
  }

  /** Brings values to their columns' form, starts versions, takes times from an injected clock. */
  void prepare(EntityModel model, @Nullable Object[] values) {
    for (ColumnMapping column : model.columns()) {
      int index = column.index();
      values[index] = column.fit(values[index]);
      if (values[index] == null && column == model.version()) {
        values[index] = Versions.first(column.type().javaType(), context.versionClock());
      }
      if (values[index] == null) {
        values[index] = context.time(column, column.column().defaultValue());
      }
    }
  }

  /**
   * Inserts rows.
   *
   * @param ordered whether rows refer to each other, so that their order must be kept
   */
  void insert(EntityModel model, List<RowWrite> rows, boolean ordered) {
    List<ColumnMapping> current = List.of();
    Map<List<ColumnMapping>, List<RowWrite>> groups = new LinkedHashMap<>();
    for (RowWrite row : rows) {
      List<ColumnMapping> given = given(model, row.values());
      if (ordered && !given.equals(current)) {
        groups.forEach((columns, group) -> insertGroup(model, columns, group));
        groups.clear();
      }
      groups.computeIfAbsent(given, columns -> new ArrayList<>()).add(row);
      current = given;
    }
    groups.forEach((columns, group) -> insertGroup(model, columns, group));
  }

  /** The columns whose values the row gives. */
  List<ColumnMapping> given(EntityModel model, @Nullable Object[] values) {
    List<ColumnMapping> given = new ArrayList<>(values.length);
    for (ColumnMapping column : model.columns()) {
      if (!context.isMadeByDatabase(column, values[column.index()])) {
        given.add(column);
      }
    }
    return given;
  }

  private void insertGroup(EntityModel model, List<ColumnMapping> columns, List<RowWrite> rows) {
    boolean several =
        !columns.isEmpty()
            && context.plans().dialect().capabilities().has(Capability.MULTI_ROW_VALUES);
    int size = several ? context.plans().dialect().limits().insertChunk(columns.size()) : 1;
    Portions.of(rows, size).forEach(chunk -> insertChunk(model, columns, chunk));
  }

  private void insertChunk(EntityModel model, List<ColumnMapping> columns, List<RowWrite> rows) {
    List<ColumnMapping> made = new ArrayList<>(model.columns());
    made.removeIf(column -> columns.contains(column) && !RowWrites.isRewritten(column));
    Returned returned = new Returned(model, made, WriteContext.rowLocal(model));
    boolean returns = context.plans().dialect().capabilities().has(Capability.RETURNING_ON_INSERT);
    RenderedSql sql = statement(model, columns, rows, returns ? returned : null);
    if (returned.isEmpty()) {
      context.statements().update(sql);
    } else if (returns) {
      context.statements().returning(sql, result -> read(result, rows, returned));
    } else {
      insertThenRead(model, sql, rows, returned);
    }
  }

  private RenderedSql statement(
      EntityModel model,
      List<ColumnMapping> columns,
      List<RowWrite> rows,
      @Nullable Returned returned) {
    Shape shape = new Shape(model, columns, rows.size());
    StatementTemplate template =
        context.plans().template(shape, () -> tree(model, columns, rows.size(), returned));
    @Nullable Object[] values = new @Nullable Object[columns.size() * rows.size()];
    int place = 0;
    for (RowWrite row : rows) {
      for (ColumnMapping column : columns) {
        values[place++] = row.values()[column.index()];
      }
    }
    return template.fill(values);
  }

  private Insert tree(
      EntityModel model, List<ColumnMapping> columns, int rows, @Nullable Returned returned) {
    Origin origin = Origin.of(model.type().javaType());
    return new Insert(
        model.type().table().name(),
        origin,
        RowWrites.names(columns),
        StatementTemplate.places(RowWrites.columns(columns), rows),
        returned == null ? List.of() : returned.items(context, origin));
  }

  private Void read(ResultSet result, List<RowWrite> rows, Returned returned) throws SQLException {
    for (RowWrite row : rows) {
      if (!result.next()) {
        throw new SQLException("An insert of " + rows.size() + " rows gave fewer back");
      }
      returned.read(result, row, context);
    }
    return null;
  }

  /** Where the insert gives nothing back: the driver's generated keys, then a select. */
  private void insertThenRead(
      EntityModel model, RenderedSql sql, List<RowWrite> rows, Returned returned) {
    List<ColumnMapping> keys = returned.columns().stream().filter(ColumnMapping::id).toList();
    if (keys.isEmpty()) {
      context.statements().update(sql);
    } else {
      Returned key = new Returned(model, keys, List.of());
      context
          .statements()
          .insertReturningKeys(sql, RowWrites.names(keys), result -> read(result, rows, key));
    }
    List<ColumnMapping> rest = new ArrayList<>(returned.columns());
    rest.removeAll(keys);
    new RowReader(context).read(new Returned(model, rest, returned.computed()), rows);
  }

  /** What the text of an insert depends on. */
  private record Shape(EntityModel model, List<ColumnMapping> columns, int rows) {}
}
