package dev.diglot.unitofwork;

import dev.diglot.engine.Template;
import dev.diglot.mapping.ColumnMapping;
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
    List<ColumnMapping> first = usual(model, rows.get(0).values());
    if (allGive(model, rows, first)) {
      insertGroup(model, first, rows);
    } else {
      insertGroups(model, rows, ordered);
    }
  }

  private void insertGroups(EntityModel model, List<RowWrite> rows, boolean ordered) {
    Map<List<ColumnMapping>, List<RowWrite>> groups = new LinkedHashMap<>();
    List<ColumnMapping> current = List.of();
    List<RowWrite> group = new ArrayList<>();
    for (RowWrite row : rows) {
      if (group.isEmpty() || !gives(model, row.values(), current)) {
        if (ordered) {
          groups.forEach((columns, grouped) -> insertGroup(model, columns, grouped));
          groups.clear();
        }
        current = given(model, row.values());
        group = groups.computeIfAbsent(current, columns -> new ArrayList<>());
      }
      group.add(row);
    }
    groups.forEach((columns, grouped) -> insertGroup(model, columns, grouped));
  }

  private List<ColumnMapping> usual(EntityModel model, @Nullable Object[] values) {
    InsertPlan last = context.plans().lastInsert(model);
    return last != null && gives(model, values, last.columns())
        ? last.columns()
        : given(model, values);
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

  private boolean allGive(EntityModel model, List<RowWrite> rows, List<ColumnMapping> columns) {
    for (RowWrite row : rows) {
      if (!gives(model, row.values(), columns)) {
        return false;
      }
    }
    return true;
  }

  /** Whether these are the columns whose values the row gives. */
  private boolean gives(EntityModel model, @Nullable Object[] values, List<ColumnMapping> columns) {
    int next = 0;
    for (ColumnMapping column : model.columns()) {
      boolean given = next < columns.size() && columns.get(next) == column;
      if (given == context.isMadeByDatabase(column, values[column.index()])) {
        return false;
      }
      next += given ? 1 : 0;
    }
    return true;
  }

  private void insertGroup(EntityModel model, List<ColumnMapping> columns, List<RowWrite> rows) {
    InsertPlan plan = context.plans().inserts(model, columns);
    int size;
    for (int from = 0; from < rows.size(); from += size) {
      size = plan.next(rows.size() - from);
      insert(plan, rows.subList(from, from + size));
    }
  }

  private void insert(InsertPlan plan, List<RowWrite> rows) {
    StatementTemplate statement = plan.statement(rows.size());
    @Nullable Object[] values = statement.arrange(plan.values(rows));
    Returned returned = plan.returned();
    if (returned.isEmpty()) {
      context.statements().update(statement.template(), values);
    } else if (plan.returns()) {
      context
          .statements()
          .returning(statement.template(), values, result -> read(result, rows, returned));
    } else {
      insertThenRead(statement.template(), values, rows, returned);
    }
  }

  private static Void read(ResultSet result, List<RowWrite> rows, Returned returned)
      throws SQLException {
    for (RowWrite row : rows) {
      if (!result.next()) {
        throw new SQLException("An insert of " + rows.size() + " rows gave fewer back");
      }
      returned.read(result, row);
    }
    return null;
  }

  /** Where the insert gives nothing back: the driver's generated keys, then a select. */
  private void insertThenRead(
      Template template, @Nullable Object[] values, List<RowWrite> rows, Returned returned) {
    EntityModel model = returned.model();
    List<ColumnMapping> keys = returned.columns().stream().filter(ColumnMapping::id).toList();
    if (keys.isEmpty()) {
      context.statements().update(template, values);
    } else {
      Returned key = new Returned(context.plans(), model, keys, List.of());
      context
          .statements()
          .insertReturningKeys(
              template, values, RowWrites.names(keys), result -> read(result, rows, key));
    }
    List<ColumnMapping> rest = new ArrayList<>(returned.columns());
    rest.removeAll(keys);
    new RowReader(context)
        .read(new Returned(context.plans(), model, rest, returned.computed()), rows);
  }
}
