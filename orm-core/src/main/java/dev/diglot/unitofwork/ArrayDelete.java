package dev.diglot.unitofwork;

import dev.diglot.dialect.Dialect;
import dev.diglot.engine.Portions;
import dev.diglot.mapping.ColumnMapping;
import dev.diglot.sql.tree.Delete;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.SelectItem;
import dev.diglot.sql.tree.TableSource;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Deletes rows by one statement, which takes their keys as arrays. */
final class ArrayDelete {
  private final WriteContext context;
  private final EntityModel model;
  private final List<ColumnMapping> sent;

  ArrayDelete(WriteContext context, EntityModel model) {
    this.context = context;
    this.model = model;
    this.sent = RowConditions.columns(model);
  }

  /** Whether so many rows are worth it, and their keys can be sent as arrays. */
  boolean takes(int rows) {
    Dialect dialect = context.plans().dialect();
    return rows >= dialect.columnArrays().leastRows()
        && ArrayRows.places(dialect, RowWrites.columns(sent)) != null;
  }

  /**
   * Deletes rows.
   *
   * @throws dev.diglot.error.StaleVersionException when a row was changed by somebody else, or is
   *     gone
   */
  void run(List<@Nullable Object[]> rows) {
    int most = context.plans().dialect().columnArrays().mostRows();
    Portions.of(rows, most).forEach(this::send);
  }

  private void send(List<@Nullable Object[]> rows) {
    StatementTemplate template = context.plans().template(new Shape(model), this::tree);
    @Nullable Object[] values =
        template.arrange(
            ArrayRows.turned(rows, sent.size(), (row, place) -> row[sent.get(place).index()]));
    BitSet there =
        context
            .statements()
            .returning(
                template.template(),
                values,
                result -> {
                  BitSet found = new BitSet(rows.size());
                  while (result.next()) {
                    found.set(result.getInt(1) - 1);
                  }
                  return found;
                });
    if (there.cardinality() < rows.size()) {
      throw Stale.row(model, rows.get(there.nextClearBit(0)));
    }
  }

  private Delete tree() {
    Origin origin = Origin.of(model.type().javaType());
    ArrayRows rows = ArrayRows.required(context.plans().dialect(), RowWrites.columns(sent));
    return new Delete(
        new TableSource(model.type().table().name(), origin),
        rows.equal(origin, 0, sent.size()),
        List.of(SelectItem.of(rows.number())),
        List.of(rows.source()));
  }

  /** What the text depends on. */
  private record Shape(EntityModel model) {}
}
