package dev.diglot.postgres.session;

import dev.diglot.database.Database;
import dev.diglot.postgres.session.Warehouse.Crate;
import dev.diglot.postgres.session.Warehouse.Item;
import dev.diglot.postgres.session.Warehouse.Slip;
import dev.diglot.reference.Ref;
import dev.diglot.session.Session;
import dev.diglot.session.StatelessSession;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What rows there are: as a model says, or as a database has them. */
record WarehouseRows(
    Map<Integer, CrateRow> crates, Map<Integer, ItemRow> items, Map<Integer, SlipRow> slips) {

  record CrateRow(String label, @Nullable Integer inside) {}

  record ItemRow(int amount, @Nullable Integer crate) {}

  record SlipRow(int place, @Nullable Integer crate, @Nullable Integer item) {}

  static WarehouseRows none() {
    return new WarehouseRows(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
  }

  static WarehouseRows of(Database database) {
    WarehouseRows rows = none();
    try (StatelessSession session = database.openStateless()) {
      session.query(Crate.class).list().forEach(crate -> rows.crates.put(crate.id, of(crate)));
      session.query(Item.class).list().forEach(item -> rows.items.put(item.id, of(item)));
      session.query(Slip.class).list().forEach(slip -> rows.slips.put(slip.id, of(slip)));
    }
    return rows;
  }

  /** What the transaction of a session sees, which does not flush for it. */
  static WarehouseRows seen(Session session) {
    WarehouseRows rows = none();
    session
        .sql("select id, label, inside_id from crate")
        .noFlush()
        .list(SeenCrate.class)
        .forEach(row -> rows.crates.put(row.id, new CrateRow(row.label, row.insideId)));
    session
        .sql("select id, amount, crate_id from item")
        .noFlush()
        .list(SeenItem.class)
        .forEach(row -> rows.items.put(row.id, new ItemRow(row.amount, row.crateId)));
    session
        .sql("select id, place, crate_id, item_id from slip")
        .noFlush()
        .list(SeenSlip.class)
        .forEach(row -> rows.slips.put(row.id, new SlipRow(row.place, row.crateId, row.itemId)));
    return rows;
  }

  private record SeenCrate(int id, String label, @Nullable Integer insideId) {}

  private record SeenItem(int id, int amount, @Nullable Integer crateId) {}

  private record SeenSlip(int id, int place, @Nullable Integer crateId, @Nullable Integer itemId) {}

  static CrateRow of(Crate crate) {
    return new CrateRow(crate.label, key(crate.inside));
  }

  static ItemRow of(Item item) {
    return new ItemRow(item.amount, key(item.crate));
  }

  static SlipRow of(Slip slip) {
    return new SlipRow(slip.place, key(slip.crate), key(slip.item));
  }

  private static @Nullable Integer key(@Nullable Ref<?> ref) {
    return ref == null ? null : (Integer) ref.key();
  }

  WarehouseRows copy() {
    return new WarehouseRows(new TreeMap<>(crates), new TreeMap<>(items), new TreeMap<>(slips));
  }
}
