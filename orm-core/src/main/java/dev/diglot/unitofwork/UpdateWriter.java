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

/**
 * Updates rows of one table that set the same columns. Versions are checked by the number of rows
 * that were there.
 */
final class UpdateWriter {
  private final WriteContext context;
  private final RowConditions conditions;

  UpdateWriter(WriteContext context) {
    this.context = context;
    this.conditions = new RowConditions();
  }

  /**
   * Updates rows.
   *
   * @param columns what is set, besides the version and what updates always set
   * @param inOrder whether rows are to be written in the order given, as one may take a unique
   *     value that another frees
   * @throws dev.diglot.error.StaleVersionException when a row was changed by somebody else, or is
   *     gone
   */
  void update(
      EntityModel model, List<ColumnMapping> columns, List<RowWrite> rows, boolean inOrder) {
    List<ColumnMapping> bound = new ArrayList<>(columns);
    List<ColumnMapping> expressions = new ArrayList<>();
    ColumnMapping version = model.version();
    if (version != null) {
      bound.add(version);
    }
    for (ColumnMapping column : model.columns()) {
      if (column.column().onUpdate() != null && !columns.contains(column)) {
        boolean timed = context.time(column, column.column().onUpdate()) != null;
        (timed ? bound : expressions).add(column);
      }
    }
    rows.forEach(row -> prepare(model, columns, bound, row));
    write(model, bound, expressions, rows, inOrder);
  }

  private void prepare(
      EntityModel model, List<ColumnMapping> columns, List<ColumnMapping> bound, RowWrite row) {
    for (ColumnMapping column : bound) {
      int index = column.index();
      if (column == model.version()) {
        row.values()[index] =
            Versions.next(column.type().javaType(), row.before()[index], context.versionClock());
      } else if (columns.contains(column)) {
        row.values()[index] = column.fit(row.values()[index]);
      } else {
        Object time = context.time(column, column.column().onUpdate());
        row.values()[index] = column.fit(time);
      }
    }
  }

  private void write(
      EntityModel model,
      List<ColumnMapping> bound,
      List<ColumnMapping> expressions,
      List<RowWrite> rows,
      boolean inOrder) {
    List<ColumnMapping> made = new ArrayList<>(expressions);
    for (ColumnMapping column : model.columns()) {
      boolean rewritten = bound.contains(column) && RowWrites.isRewritten(column);
      if (rewritten || column.column().generatedAs() != null) {
        made.add(column);
      }
    }
    Returned returned = new Returned(context.plans(), model, made, WriteContext.rowLocal(model));
    ArrayUpdate arrays = new ArrayUpdate(context, model, bound, expressions, returned);
    if (!inOrder && arrays.takes(rows.size())) {
      arrays.run(rows, few -> write(model, bound, expressions, few, true));
      return;
    }
    boolean returns =
        rows.size() == 1
            && !returned.isEmpty()
            && context.plans().dialect().capabilities().has(Capability.RETURNING_ON_UPDATE);
    Shape shape = new Shape(model, bound, expressions, returns);
    StatementTemplate template =
        context
            .plans()
            .template(shape, () -> tree(model, bound, expressions, returns ? returned : null));
    if (returns) {
      returning(model, bound, rows.get(0), template, returned);
    } else {
      batch(model, bound, rows, template);
      new RowReader(context).read(returned, rows);
    }
  }

  private void returning(
      EntityModel model,
      List<ColumnMapping> bound,
      RowWrite row,
      StatementTemplate template,
      Returned returned) {
    boolean there =
        context
            .statements()
            .returning(
                template.template(),
                template.arrange(values(model, bound, row)),
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
      EntityModel model,
      List<ColumnMapping> bound,
      List<RowWrite> rows,
      StatementTemplate template) {
    List<@Nullable Object[]> before = rows.stream().map(RowWrite::before).toList();
    List<@Nullable Object[]> values = rows.stream().map(row -> values(model, bound, row)).toList();
    context.writeEach(template, model, before, values);
  }

  private @Nullable Object[] values(EntityModel model, List<ColumnMapping> bound, RowWrite row) {
    List<@Nullable Object> values = new ArrayList<>();
    bound.forEach(column -> values.add(row.values()[column.index()]));
    conditions.addValues(model, row.before(), values);
    return values.toArray();
  }

  private Update tree(
      EntityModel model,
      List<ColumnMapping> bound,
      List<ColumnMapping> expressions,
      @Nullable Returned returned) {
    Origin origin = Origin.of(model.type().javaType());
    List<Assignment> assignments =
        assignments(bound, expressions, i -> StatementTemplate.place(i, bound.get(i).column()));
    return new Update(
        new TableSource(model.type().table().name(), origin),
        assignments,
        conditions.node(model, origin, bound.size()),
        returned == null ? List.of() : returned.items(origin));
  }

  /** What an update sets: columns to values that are given, others to their expressions. */
  static List<Assignment> assignments(
      List<ColumnMapping> bound, List<ColumnMapping> expressions, IntFunction<Node> values) {
    List<Assignment> assignments = new ArrayList<>();
    for (ColumnMapping column : bound) {
      assignments.add(new Assignment(column.name(), values.apply(assignments.size())));
    }
    for (ColumnMapping column : expressions) {
      Node value = column.column().onUpdate();
      if (value != null) {
        assignments.add(new Assignment(column.name(), value));
      }
    }
    return assignments;
  }

  /** What the text of an update depends on. */
  private record Shape(
      EntityModel model,
      List<ColumnMapping> bound,
      List<ColumnMapping> expressions,
      boolean returns) {}
}
