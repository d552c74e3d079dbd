package dev.diglot.unitofwork;

import dev.diglot.dialect.Capability;
import dev.diglot.mapping.ColumnMapping;
import dev.diglot.sql.tree.Assignment;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.TableSource;
import dev.diglot.sql.tree.Update;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Updates rows of one table. Versions are checked by the number of rows that were there. */
final class UpdateWriter {
  private final WriteContext context;

  UpdateWriter(WriteContext context) {
    this.context = context;
  }

  /**
   * Updates rows, each of which says which of its columns change: by one statement where rows are
   * sent as arrays, else by one for each set of columns.
   *
   * @throws dev.diglot.error.StaleVersionException when a row was changed by somebody else, or is
   *     gone
   */
  void update(EntityModel model, List<RowWrite> rows) {
    List<List<RowWrite>> sets = Groups.of(rows, RowWrite::changed);
    List<ColumnMapping> columns = sets.size() > 1 ? any(model, sets) : List.of();
    if (!columns.isEmpty() && isTogether(model, columns, rows.size())) {
      write(model, columns, rows, columns.size(), false);
    } else {
      for (List<RowWrite> alike : sets) {
        List<ColumnMapping> set = alike.get(0).changed();
        update(model, set, alike, model.isOrdered(set, true));
      }
    }
  }

  /** The columns of all sets, in the table's order: the same columns make the same statement. */
  private static List<ColumnMapping> any(EntityModel model, List<List<RowWrite>> sets) {
    List<ColumnMapping> columns = new ArrayList<>(model.columns());
    columns.removeIf(
        column -> sets.stream().noneMatch(set -> set.get(0).changed().contains(column)));
    return columns;
  }

  private boolean isTogether(EntityModel model, List<ColumnMapping> columns, int rows) {
    SetColumns set = new SetColumns(columns, columns.size(), List.of());
    Returned nothing = new Returned(context.plans(), model, List.of(), List.of());
    return MixedSets.takes(columns)
        && !model.isOrdered(columns, true)
        && new ArrayUpdate(context, model, set, nothing).takes(rows);
  }

  /**
   * Updates rows that set the same columns.
   *
   * @param columns what is set, besides the version and what updates always set
   * @param inOrder whether rows are to be written in the order given, as one may take a unique
   *     value that another frees
   * @throws dev.diglot.error.StaleVersionException when a row was changed by somebody else, or is
   *     gone
   */
  void update(
      EntityModel model, List<ColumnMapping> columns, List<RowWrite> rows, boolean inOrder) {
    write(model, columns, rows, 0, inOrder);
  }

  private void write(
      EntityModel model,
      List<ColumnMapping> columns,
      List<RowWrite> rows,
      int optional,
      boolean inOrder) {
    List<ColumnMapping> timed = new ArrayList<>(0);
    List<ColumnMapping> expressions = new ArrayList<>(0);
    for (ColumnMapping column : model.columns()) {
      if (column.column().onUpdate() != null && !columns.contains(column)) {
        boolean known = context.time(column, column.column().onUpdate()) != null;
        (known ? timed : expressions).add(column);
      }
    }
    List<ColumnMapping> bound = new ArrayList<>(columns);
    ColumnMapping version = model.version();
    if (version != null) {
      bound.add(version);
    }
    bound.addAll(timed);
    for (RowWrite row : rows) {
      prepare(optional > 0 ? row.changed() : columns, version, timed, row);
    }
    write(model, new SetColumns(bound, optional, expressions), rows, inOrder);
  }

  private void prepare(
      List<ColumnMapping> columns,
      @Nullable ColumnMapping version,
      List<ColumnMapping> timed,
      RowWrite row) {
    for (int i = 0; i < columns.size(); i++) {
      ColumnMapping column = columns.get(i);
      Object value = row.values()[column.index()];
      Object fitted = column.fit(value);
      if (fitted != value) {
        row.alter(column, fitted);
      }
    }
    if (version != null) {
      Object before = row.before()[version.index()];
      row.alter(version, Versions.next(version.type().javaType(), before, context.versionClock()));
    }
    for (ColumnMapping column : timed) {
      row.alter(column, column.fit(context.time(column, column.column().onUpdate())));
    }
  }

  private void write(EntityModel model, SetColumns set, List<RowWrite> rows, boolean inOrder) {
    Returned returned = returned(model, set);
    ArrayUpdate arrays = new ArrayUpdate(context, model, set, returned);
    if (!inOrder && arrays.takes(rows.size())) {
      arrays.run(rows, few -> writeEach(model, set, few));
      return;
    }
    boolean returns =
        rows.size() == 1
            && !returned.isEmpty()
            && context.plans().dialect().capabilities().has(Capability.RETURNING_ON_UPDATE);
    StatementTemplate template =
        context
            .plans()
            .template(
                new Shape(model, set, returns), () -> tree(model, set, returns ? returned : null));
    if (returns) {
      returning(model, set, rows.get(0), template, returned);
    } else {
      batch(model, set, rows, template);
      new RowReader(context).read(returned, rows);
    }
  }

  private void writeEach(EntityModel model, SetColumns set, List<RowWrite> rows) {
    if (set.optional() == 0) {
      write(model, set, rows, true);
    } else {
      for (List<RowWrite> alike : Groups.of(rows, RowWrite::changed)) {
        write(model, set.alike(alike.get(0).changed()), alike, true);
      }
    }
  }

  /** What the database makes of the rows. */
  private Returned returned(EntityModel model, SetColumns set) {
    List<ColumnMapping> made = new ArrayList<>(set.expressions());
    for (ColumnMapping column : model.columns()) {
      boolean rewritten = RowWrites.isRewritten(column) && set.bound().contains(column);
      if (rewritten || column.column().generatedAs() != null) {
        made.add(column);
      }
    }
    return new Returned(context.plans(), model, made, WriteContext.rowLocal(model));
  }

  private void returning(
      EntityModel model,
      SetColumns set,
      RowWrite row,
      StatementTemplate template,
      Returned returned) {
    boolean there =
        context
            .statements()
            .returning(
                template.template(),
                template.arrange(
                    values(indexes(set.bound()), indexes(RowConditions.columns(model)), row)),
                result -> {
                  if (!result.next()) {
                    return false;
                  }
                  returned.read(result, row);
                  return true;
                });
    if (!there) {
      throw Stale.row(model, row.before());
    }
  }

  private void batch(
      EntityModel model, SetColumns set, List<RowWrite> rows, StatementTemplate template) {
    int[] bound = indexes(set.bound());
    int[] keys = indexes(RowConditions.columns(model));
    List<@Nullable Object[]> before = new ArrayList<>(rows.size());
    List<@Nullable Object[]> values = new ArrayList<>(rows.size());
    for (RowWrite row : rows) {
      before.add(row.before());
      values.add(template.arrange(values(bound, keys, row)));
    }
    context.writeEach(template, model, before, values);
  }

  private static int[] indexes(List<ColumnMapping> columns) {
    return columns.stream().mapToInt(ColumnMapping::index).toArray();
  }

  private static @Nullable Object[] values(int[] bound, int[] keys, RowWrite row) {
    @Nullable Object[] values = new @Nullable Object[bound.length + keys.length];
    for (int i = 0; i < bound.length; i++) {
      values[i] = row.values()[bound[i]];
    }
    for (int i = 0; i < keys.length; i++) {
      values[bound.length + i] = row.before()[keys[i]];
    }
    return values;
  }

  private Update tree(EntityModel model, SetColumns set, @Nullable Returned returned) {
    List<ColumnMapping> bound = set.bound();
    Origin origin = Origin.of(model.type().javaType());
    List<Assignment> assignments =
        assignments(set, i -> StatementTemplate.place(i, bound.get(i).column()));
    return new Update(
        new TableSource(model.type().table().name(), origin),
        assignments,
        RowConditions.node(model, origin, bound.size()),
        returned == null ? List.of() : returned.items(origin));
  }

  /** What an update sets: columns to values that are given, others to their expressions. */
  static List<Assignment> assignments(SetColumns set, IntFunction<Node> values) {
    List<Assignment> assignments = new ArrayList<>();
    for (ColumnMapping column : set.bound()) {
      assignments.add(new Assignment(column.name(), values.apply(assignments.size())));
    }
    for (ColumnMapping column : set.expressions()) {
      Node value = column.column().onUpdate();
      if (value != null) {
        assignments.add(new Assignment(column.name(), value));
      }
    }
    return assignments;
  }

  /** What the text of an update depends on. */
  private record Shape(EntityModel model, SetColumns set, boolean returns) {}
}
