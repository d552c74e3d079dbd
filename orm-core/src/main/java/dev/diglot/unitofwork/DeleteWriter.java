package dev.diglot.unitofwork;

import dev.diglot.sql.tree.Delete;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.TableSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Deletes rows of one table. */
final class DeleteWriter {
  private final WriteContext context;

  DeleteWriter(WriteContext context) {
    this.context = context;
  }

  /**
   * Deletes rows, in the order given.
   *
   * @throws dev.diglot.error.StaleVersionException when a row was changed by somebody else, or is
   *     gone
   */
  void delete(EntityModel model, List<@Nullable Object[]> rows) {
    ArrayDelete arrays = new ArrayDelete(context, model);
    if (arrays.takes(rows.size())) {
      arrays.run(rows);
      return;
    }
    StatementTemplate template = context.plans().template(new Shape(model), () -> tree(model));
    List<@Nullable Object[]> values = new ArrayList<>(rows.size());
    for (@Nullable Object[] row : rows) {
      List<@Nullable Object> key = new ArrayList<>();
      RowConditions.addValues(model, row, key);
      values.add(template.arrange(key.toArray()));
    }
    context.writeEach(template, model, rows, values);
  }

  private Delete tree(EntityModel model) {
    Origin origin = Origin.of(model.type().javaType());
    return new Delete(
        new TableSource(model.type().table().name(), origin),
        RowConditions.node(model, origin, 0),
        List.of());
  }

  /** What the text of a delete depends on. */
  private record Shape(EntityModel model) {}
}
