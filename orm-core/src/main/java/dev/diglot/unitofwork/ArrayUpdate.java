package dev.diglot.unitofwork;

import dev.diglot.dialect.Dialect;
import dev.diglot.engine.Portions;
import dev.diglot.mapping.ColumnMapping;
import dev.diglot.schema.Column;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.SelectItem;
import dev.diglot.sql.tree.TableSource;
import dev.diglot.sql.tree.Update;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Updates rows by one statement, which takes them as arrays. */
final class ArrayUpdate {
  private final WriteContext context;
  private final EntityModel model;
  private final SetColumns set;
  private final List<ColumnMapping> bound;
  private final List<ColumnMapping> sent;
  private final Returned returned;

  /**
   * Prepares an update.
   *
   * @param set what is set
   * @param returned what the database makes of the rows
   */
  ArrayUpdate(WriteContext context, EntityModel model, SetColumns set, Returned returned) {
    this.context = context;
    this.model = model;
    this.set = set;
    this.bound = set.bound();
    this.returned = returned;
    this.sent = new ArrayList<>(bound);
    sent.addAll(RowConditions.columns(model));
  }

  /** Whether so many rows are worth it, and all columns can be sent as arrays. */
  boolean takes(int rows) {
    Dialect dialect = context.plans().dialect();
    return rows >= dialect.columnArrays().leastRows()
        && ArrayRows.places(dialect, RowWrites.columns(sent)) != null;
  }

  /**
   * Updates rows, each of another key.
   *
   * @param oneByOne updates rows of which one is not there, or finds out which
   * @throws dev.diglot.error.StaleVersionException when a row was changed by somebody else, or is
   *     gone
   */
  void run(List<RowWrite> rows, Consumer<List<RowWrite>> oneByOne) {
    int most = context.plans().dialect().columnArrays().mostRows();
    Portions.of(rows, most).forEach(portion -> send(portion, oneByOne));
  }

  /** Rows without version and without values to give back are only counted. */
  private void send(List<RowWrite> rows, Consumer<List<RowWrite>> oneByOne) {
    boolean numbered = model.version() != null || !returned.isEmpty();
    MixedSets sets = MixedSets.of(set, rows);
    StatementTemplate template =
        context.plans().template(new Shape(model, set, sets), () -> tree(numbered, sets));
    int arrays = sent.size() + sets.flags().size();
    @Nullable Object[] values =
        template.arrange(ArrayRows.turned(rows, arrays, (row, place) -> value(row, place, sets)));
    if (numbered) {
      BitSet there =
          context.statements().returning(template.template(), values, result -> read(result, rows));
      if (there.cardinality() < rows.size()) {
        throw Stale.row(model, rows.get(there.nextClearBit(0)).before());
      }
    } else if (context.statements().update(template.template(), values) != rows.size()) {
      oneByOne.accept(rows);
    }
  }

  private @Nullable Object value(RowWrite row, int place, MixedSets mixed) {
    if (place >= sent.size()) {
      return row.changed().contains(bound.get(mixed.flags().get(place - sent.size())));
    }
    ColumnMapping column = sent.get(place);
    if (place >= bound.size()) {
      return row.before()[column.index()];
    }
    boolean sets = mixed.isAlways(place) || row.changed().contains(column);
    return sets ? row.values()[column.index()] : null;
  }

  private BitSet read(ResultSet result, List<RowWrite> rows) throws SQLException {
    BitSet there = new BitSet(rows.size());
    while (result.next()) {
      int number = result.getInt(1) - 1;
      there.set(number);
      returned.read(result, 2, rows.get(number));
    }
    return there;
  }

  private Update tree(boolean numbered, MixedSets sets) {
    Origin origin = Origin.of(model.type().javaType());
    List<Column> columns = new ArrayList<>(RowWrites.columns(sent));
    sets.flags().forEach(flag -> columns.add(MixedSets.FLAG));
    ArrayRows rows = ArrayRows.required(context.plans().dialect(), columns);
    List<SelectItem> items = new ArrayList<>();
    if (numbered) {
      items.add(SelectItem.of(rows.number()));
      items.addAll(returned.items(origin));
    }
    return new Update(
        new TableSource(model.type().table().name(), origin),
        UpdateWriter.assignments(
            set, place -> sets.value(place, bound.get(place), rows, origin, sent.size())),
        rows.equal(origin, bound.size(), sent.size()),
        items,
        List.of(rows.source()));
  }

  /** What the text depends on. */
  private record Shape(EntityModel model, SetColumns set, MixedSets sets) {}
}
