package dev.diglot.postgres.session;

import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.database.Database;
import dev.diglot.error.DiglotException;
import dev.diglot.error.StaleVersionException;
import dev.diglot.postgres.session.Warehouse.Crate;
import dev.diglot.postgres.session.Warehouse.Item;
import dev.diglot.postgres.session.Warehouse.Slip;
import dev.diglot.postgres.session.WarehouseRows.CrateRow;
import dev.diglot.postgres.session.WarehouseRows.ItemRow;
import dev.diglot.postgres.session.WarehouseRows.SlipRow;
import dev.diglot.reference.Ref;
import dev.diglot.session.Nested;
import dev.diglot.session.Session;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A session beside a model of its rows; objects are found anew for each step, in many ways. */
final class WarehouseSession implements AutoCloseable {
  private static final int ROWS = 24;

  private final Database database;
  private final Deque<WarehouseRows> marks = new ArrayDeque<>();
  private final Deque<Nested> blocks = new ArrayDeque<>();
  private final Deque<Map<Integer, Item>> known = new ArrayDeque<>();
  private final Map<Integer, Item> held = new HashMap<>();
  private final Set<String> linked = new HashSet<>();

  /** Crates with a list of the user's, which holds its objects as they were when it was made. */
  private final Set<Integer> assigned = new HashSet<>();

  private WarehouseRows now = WarehouseRows.none();
  private WarehouseRows written;
  private WarehouseRows saved;
  private Session session;
  private int ids = 100;

  WarehouseSession(Database database) {
    this.database = database;
    database.transaction(
        all -> {
          all.delete(Slip.class).execute();
          all.delete(Item.class).execute();
          all.update(Crate.class).set(Crate::inside).toNull().execute();
          all.delete(Crate.class).execute();
          fill(all);
        });
    written = now.copy();
    saved = now.copy();
    session = database.openSession();
    begin();
  }

  private void fill(Session all) {
    List<Crate> crates = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      Crate crate = new Crate(i, "c" + i);
      crates.add(crate);
      now.crates().put(i, new CrateRow("c" + i, null));
    }
    all.addAll(crates);
    for (int i = 1; i <= ROWS; i++) {
      Item item = new Item(i, i);
      Integer crate = i % 5 == 0 ? null : i % 5;
      item.crate = crate == null ? null : Ref.of(crates.get(crate - 1));
      all.add(item);
      now.items().put(i, new ItemRow(i, crate));
      if (i % 3 == 0) {
        Slip slip = new Slip(i, i, item);
        slip.crate = item.crate;
        all.add(slip);
        now.slips().put(i, new SlipRow(i, crate, i));
      }
    }
  }

  void run(RandomWorkTest.Step step) {
    int a = step.first();
    int b = step.second();
    switch (step.action()) {
      case ADD_ITEM -> addItem(a, b);
      case CHANGE_ITEM -> with(now.items(), a, id -> change(id, b));
      case LABEL_CRATE -> with(now.crates(), a, id -> label(id, b));
      case NEST_CRATE -> with(now.crates(), a, id -> nestCrate(id, b));
      case MOVE_ITEM -> with(now.items(), a, id -> move(id, b));
      case REMOVE_ITEM -> with(now.items(), a, this::removeItem);
      case ADD_CRATE -> addCrate(a);
      case REMOVE_CRATE -> with(now.crates(), a, this::removeCrate);
      case ADD_SLIP -> with(now.items(), a, id -> addSlip(id, b));
      case REMOVE_SLIP -> with(now.slips(), a, id -> removeSlip(id, b));
      case SWAP_SLIPS -> with(now.slips(), a, id -> with(now.slips(), b, to -> swap(id, to)));
      case WALK -> walk(a, b);
      case STREAM -> stream(a, b);
      case WALK_CRATE -> with(now.crates(), a, this::walkCrate);
      case BULK_UPDATE -> bulkUpdate(a);
      case BULK_DELETE -> bulkDelete(a);
      case REFRESH -> with(now.items(), a, id -> refresh(id, b));
      case DETACH -> with(now.items(), a, id -> detach(id, b));
      case DETACH_ALL -> detachAll();
      case MERGE -> with(now.items(), a, id -> merge(id, b));
      case FLUSH -> flush();
      case COMMIT -> commit();
      case ROLLBACK -> rollback();
      case NEST -> nest();
      case KEEP -> end(true);
      case UNDO -> end(false);
      case FAIL -> with(now.items(), a, id -> fail(id, b));
      case ELSEWHERE -> with(now.items(), a, id -> elsewhere(id, b));
      case COMPARE -> compare();
      case REOPEN -> reopen(a);
    }
  }

  private interface Chosen {
    void run(Integer id);
  }

  private static void with(Map<Integer, ?> rows, int number, Chosen action) {
    if (!rows.isEmpty()) {
      action.run(List.copyOf(rows.keySet()).get(number % rows.size()));
    }
  }

  private Item item(Integer id, int way) {
    if (!written.items().containsKey(id) || linked.contains("item" + id)) {
      flush();
    }
    Integer crate = now.items().get(id).crate();
    boolean reloaded = crate != null && !assigned.contains(crate);
    Item item =
        switch (way % 5) {
          case 0 -> session.get(Item.class, id);
          case 1 -> queried(id);
          case 2 -> listed(id);
          case 3 -> session.get(Ref.to(Item.class, id));
          default -> reloaded ? within(crate, id) : session.get(Item.class, id);
        };
    assertThat(WarehouseRows.of(item)).isEqualTo(now.items().get(id));
    held.put(id, item);
    return item;
  }

  private Item queried(Integer id) {
    autoFlush();
    return session.query(Item.class).where(col(Item::id).eq(id)).one();
  }

  private Item listed(Integer id) {
    autoFlush();
    List<Item> all = session.query(Item.class).list();
    assertThat(all).extracting(Item::id).containsExactlyInAnyOrderElementsOf(now.items().keySet());
    return all.stream().filter(item -> item.id == id).findFirst().orElseThrow();
  }

  private Item within(Integer crate, Integer id) {
    return crate(crate).items.stream().filter(item -> item.id == id).findFirst().orElseThrow();
  }

  private Crate crate(Integer id) {
    if (!written.crates().containsKey(id)) {
      flush();
    }
    Crate crate = session.get(Crate.class, id);
    assertThat(WarehouseRows.of(crate)).isEqualTo(now.crates().get(id));
    return crate;
  }

  private Slip slip(Integer id) {
    if (!written.slips().containsKey(id)) {
      flush();
    }
    Slip slip = session.get(Slip.class, id);
    assertThat(WarehouseRows.of(slip)).isEqualTo(now.slips().get(id));
    return slip;
  }

  private void autoFlush() {
    if (!now.items().equals(written.items())) {
      flushed();
    }
  }

  private void flushed() {
    written = now.copy();
    linked.clear();
  }

  private void flush() {
    session.flush();
    flushed();
  }

  /** Each relationship of a row is changed once between flushes, or its sides would contradict. */
  private void link(String row) {
    if (!linked.add(row)) {
      flush();
      linked.add(row);
    }
  }

  private @Nullable Integer someCrate(int number) {
    List<Integer> crates = List.copyOf(now.crates().keySet());
    int at = number % (crates.size() + 1);
    return at == crates.size() ? null : crates.get(at);
  }

  private void addItem(int way, int number) {
    Integer crate = someCrate(number);
    Item item = new Item(++ids, number);
    link("item" + item.id);
    if (crate == null) {
      session.add(item);
    } else if (way % 2 == 0) {
      item.crate = Ref.of(crate(crate));
      session.add(item);
    } else {
      put(crate(crate), item, way);
    }
    now.items().put(item.id, new ItemRow(number, crate));
    held.put(item.id, item);
  }

  private void put(Crate crate, Item item, int way) {
    switch (way % 6) {
      case 0 -> crate.items.add(item);
      case 1 -> crate.items.add(0, item);
      case 2 -> crate.items.addAll(List.of(item));
      case 3 -> crate.items.listIterator(crate.items.size()).add(item);
      case 4 -> crate.items.subList(0, 0).add(item);
      default -> {
        List<Item> more = new ArrayList<>(crate.items);
        more.add(item);
        crate.items = more;
        assigned.add(crate.id);
      }
    }
  }

  private void take(Crate crate, Item item, int way) {
    int at = crate.items.indexOf(item);
    assertThat(at).isNotNegative();
    switch (way % 7) {
      case 0 -> crate.items.remove(item);
      case 1 -> crate.items.remove(at);
      case 2 -> crate.items.removeIf(one -> one == item);
      case 3 -> crate.items.subList(at, at + 1).clear();
      case 4 -> crate.items.retainAll(crate.items.stream().filter(one -> one != item).toList());
      case 5 -> {
        for (Iterator<Item> items = crate.items.iterator(); items.hasNext(); ) {
          if (items.next() == item) {
            items.remove();
          }
        }
      }
      default -> {
        List<Item> fewer = new ArrayList<>(crate.items);
        fewer.remove(item);
        crate.items = fewer;
        assigned.add(crate.id);
      }
    }
  }

  private void change(Integer id, int number) {
    Item item = item(id, number);
    item.amount += number;
    ItemRow row = now.items().get(id);
    now.items().put(id, new ItemRow(row.amount() + number, row.crate()));
  }

  private void label(Integer id, int number) {
    crate(id).label = "l" + number;
    now.crates().put(id, new CrateRow("l" + number, now.crates().get(id).inside()));
  }

  private void nestCrate(Integer id, int number) {
    Integer outer = someCrate(number);
    if (outer != null && outer < id) {
      Crate crate = crate(id);
      crate.inside = Ref.of(crate(outer));
      now.crates().put(id, new CrateRow(now.crates().get(id).label(), outer));
    }
  }

  private void move(Integer id, int number) {
    Item item = item(id, number);
    Integer from = now.items().get(id).crate();
    Integer to = someCrate(number);
    if (number % 3 == 0 || Objects.equals(from, to)) {
      item.crate = to == null ? null : Ref.of(crate(to));
    } else {
      if (from != null && (to == null || number % 3 == 1)) {
        take(crate(from), item, number);
      }
      if (to != null) {
        put(crate(to), item, number);
      }
    }
    linked.add("item" + id);
    now.items().put(id, new ItemRow(now.items().get(id).amount(), to));
  }

  private boolean isNamed(Integer item) {
    return now.slips().values().stream().anyMatch(slip -> item.equals(slip.item()));
  }

  private void removeItem(Integer id) {
    flush();
    Item item = item(id, id);
    if (isNamed(id)) {
      refused(() -> session.remove(item));
    } else {
      session.remove(item);
      now.items().remove(id);
      flush();
    }
  }

  private void addCrate(int number) {
    Crate crate = new Crate(++ids, "n" + number);
    session.add(crate);
    now.crates().put(crate.id, new CrateRow("n" + number, null));
  }

  private void removeCrate(Integer id) {
    flush();
    boolean used =
        now.items().values().stream().anyMatch(item -> id.equals(item.crate()))
            || now.crates().values().stream().anyMatch(crate -> id.equals(crate.inside()));
    Crate crate = crate(id);
    if (used) {
      refused(() -> session.remove(crate));
    } else {
      session.remove(crate);
      now.crates().remove(id);
      now.slips().values().removeIf(slip -> id.equals(slip.crate()));
      flush();
    }
  }

  private void addSlip(Integer item, int number) {
    Integer crate = someCrate(number);
    if (isNamed(item)) {
      return;
    }
    int id = ++ids;
    Slip slip = new Slip(id, id, item(item, number));
    if (crate == null) {
      session.add(slip);
    } else if (number % 2 == 0) {
      slip.crate = Ref.of(crate(crate));
      session.add(slip);
    } else if (number % 3 == 0) {
      crate(crate).slips.computeIfAbsent(id, place -> slip);
    } else {
      crate(crate).slips.put(id, slip);
    }
    link("slip" + id);
    now.slips().put(id, new SlipRow(id, crate, item));
  }

  private void removeSlip(Integer id, int way) {
    link("slip" + id);
    if (!written.slips().containsKey(id)) {
      flush();
    }
    SlipRow row = now.slips().get(id);
    if (row.crate() == null || way % 7 == 6) {
      session.remove(slip(id));
    } else {
      Map<Integer, Slip> slips = crate(row.crate()).slips;
      Integer place = row.place();
      assertThat(slips).containsKey(place);
      switch (way % 7) {
        case 0 -> slips.remove(place);
        case 1 -> slips.keySet().remove(place);
        case 2 -> slips.values().removeIf(slip -> slip.id == id);
        case 3 -> slips.entrySet().removeIf(entry -> entry.getKey().equals(place));
        case 4 -> slips.computeIfPresent(place, (key, slip) -> null);
        default -> {
          for (Iterator<Slip> all = slips.values().iterator(); all.hasNext(); ) {
            if (all.next().id == id) {
              all.remove();
            }
          }
        }
      }
    }
    now.slips().remove(id);
    flush();
  }

  /** Two unique values change places. */
  private void swap(Integer one, Integer other) {
    Slip first = slip(one);
    Slip second = slip(other);
    Ref<Item> item = first.item;
    first.item = second.item;
    second.item = item;
    SlipRow a = now.slips().get(one);
    SlipRow b = now.slips().get(other);
    now.slips().put(one, new SlipRow(a.place(), a.crate(), b.item()));
    now.slips().put(other, new SlipRow(b.place(), b.crate(), a.item()));
  }

  /** Changes objects while the result is gone through, and asks in the middle, which flushes. */
  private void walk(int a, int b) {
    autoFlush();
    for (Item item : session.query(Item.class).orderBy(col(Item::id).asc()).list()) {
      touch(item, a, b);
    }
  }

  private void stream(int a, int b) {
    autoFlush();
    try (Stream<Item> items = session.query(Item.class).stream()) {
      items.forEach(item -> touch(item, a, b));
    }
  }

  private void touch(Item item, int a, int b) {
    assertThat(WarehouseRows.of(item)).isEqualTo(now.items().get(item.id));
    if (item.id % (a + 2) == 0) {
      item.amount += b;
      now.items().put(item.id, WarehouseRows.of(item));
    }
    if (item.id % (b + 3) == 0) {
      autoFlush();
      assertThat(session.query(Item.class).count()).isEqualTo(now.items().size());
    }
  }

  private void walkCrate(Integer id) {
    flush();
    if (assigned.contains(id)) {
      return;
    }
    for (Item item : crate(id).items) {
      touch(item, 0, 1);
      session.query(Crate.class).count();
      if (!now.crates().equals(written.crates())) {
        flushed();
      }
    }
  }

  private void bulkUpdate(int number) {
    flush();
    session
        .update(Item.class)
        .set(Item::amount)
        .to(col(Item::amount).plus(1))
        .where(col(Item::id).remainder(number + 2).eq(0))
        .execute();
    now.items()
        .replaceAll(
            (id, row) -> id % (number + 2) == 0 ? new ItemRow(row.amount() + 1, row.crate()) : row);
    flushed();
  }

  private void bulkDelete(int number) {
    flush();
    session.delete(Slip.class).where(col(Slip::place).remainder(number + 3).eq(0)).execute();
    now.slips().values().removeIf(slip -> slip.place() % (number + 3) == 0);
    flushed();
  }

  private void refresh(Integer id, int way) {
    flush();
    Item item = item(id, way);
    item.amount = -1;
    session.refresh(item);
    assertThat(WarehouseRows.of(item)).isEqualTo(now.items().get(id));
  }

  private void detach(Integer id, int way) {
    if (now.items().get(id).crate() != null) {
      return;
    }
    flush();
    Item item = item(id, way);
    item.amount = -1;
    session.detach(item);
    assertThat(session.contains(item)).isFalse();
    Item again = item(id, way);
    assertThat(again).isNotSameAs(item);
  }

  /** What was not written is lost; finding an object may have written it. */
  private void detachAll() {
    WarehouseRows there = WarehouseRows.seen(session);
    session.detachAll();
    now = there;
    written = there.copy();
    linked.clear();
    held.clear();
  }

  private void merge(Integer id, int number) {
    flush();
    Item item = item(id, number);
    Item copy = new Item(id, number);
    copy.crate = item.crate;
    copy.version = item.version;
    if (number % 2 == 0) {
      session.detachAll();
      held.clear();
    }
    if (number % 5 == 0) {
      copy.version--;
      assertThatThrownBy(() -> session.merge(copy)).isInstanceOf(StaleVersionException.class);
      return;
    }
    Item managed = session.merge(copy);
    assertThat(session.contains(managed)).isTrue();
    held.put(id, managed);
    now.items().put(id, new ItemRow(number, now.items().get(id).crate()));
  }

  private void commit() {
    while (!blocks.isEmpty()) {
      end(true);
    }
    session.commit();
    flushed();
    saved = now.copy();
    check();
    begin();
  }

  private void rollback() {
    session.rollback();
    blocks.clear();
    marks.clear();
    now = saved.copy();
    flushed();
    held.entrySet().retainAll(known.getLast().entrySet());
    check();
    begin();
  }

  /** What is read in a transaction that is undone keeps what it read until it is read again. */
  private void begin() {
    known.clear();
    known.push(Map.copyOf(held));
  }

  private void nest() {
    blocks.push(session.nested());
    flushed();
    marks.push(now.copy());
    known.push(Map.copyOf(held));
  }

  private void end(boolean keep) {
    if (blocks.isEmpty()) {
      return;
    }
    WarehouseRows before = marks.pop();
    Map<Integer, Item> objects = known.pop();
    if (keep) {
      blocks.pop().commit();
    } else {
      blocks.pop().rollback();
      now = before;
      held.entrySet().retainAll(objects.entrySet());
    }
    flushed();
    checkMemory();
  }

  /** What the database or the session refuses undoes what is around it. */
  private void refused(Runnable work) {
    assertThatThrownBy(
            () -> {
              work.run();
              session.flush();
            })
        .isInstanceOf(DiglotException.class);
    if (blocks.isEmpty()) {
      rollback();
    } else {
      end(false);
    }
  }

  /** A row of a key that is there already, behind other changes of the same flush. */
  private void fail(Integer id, int number) {
    flush();
    if (number % 2 == 0) {
      session.detachAll();
      held.clear();
    }
    item(List.copyOf(now.items().keySet()).get(0), number).amount += 7;
    refused(() -> session.add(new Item(id, 0)));
  }

  /** Somebody else changes or deletes a row between two transactions. */
  private void elsewhere(Integer id, int number) {
    commit();
    held.remove(id);
    if (number % 3 == 0 && !assigned.contains(now.items().get(id).crate()) && !isNamed(id)) {
      database.transaction(other -> other.remove(other.get(Item.class, id)));
      now.items().remove(id);
      assertThat(session.find(Item.class, id)).isEmpty();
    } else {
      database.transaction(other -> other.get(Item.class, id).amount += 1000);
      ItemRow row = now.items().get(id);
      now.items().put(id, new ItemRow(row.amount() + 1000, row.crate()));
    }
    saved = now.copy();
    flushed();
    begin();
  }

  /** Everything that the session shows, on both sides of each relationship. */
  private void compare() {
    flush();
    for (Item item : session.query(Item.class).list()) {
      assertThat(WarehouseRows.of(item)).isEqualTo(now.items().get(item.id));
      held.put(item.id, item);
    }
    for (Crate crate : session.query(Crate.class).list()) {
      assertThat(WarehouseRows.of(crate)).isEqualTo(now.crates().get(crate.id));
      List<Integer> items = new ArrayList<>();
      now.items().forEach((id, row) -> addIf(items, id, crate.id, row.crate()));
      assertThat(crate.items).extracting(Item::id).containsExactlyInAnyOrderElementsOf(items);
      List<Integer> slips = new ArrayList<>();
      now.slips().forEach((id, row) -> addIf(slips, row.place(), crate.id, row.crate()));
      assertThat(crate.slips.keySet()).containsExactlyInAnyOrderElementsOf(slips);
    }
  }

  private static void addIf(List<Integer> to, Integer id, int crate, @Nullable Integer of) {
    if (of != null && of == crate) {
      to.add(id);
    }
  }

  private void checkMemory() {
    held.forEach(
        (id, item) -> {
          ItemRow row = now.items().get(id);
          if (row != null && session.contains(item)) {
            assertThat(WarehouseRows.of(item)).as("item %d", id).isEqualTo(row);
          }
        });
  }

  private void check() {
    checkMemory();
    assertThat(session.isDirty()).isFalse();
    assertThat(WarehouseRows.of(database)).isEqualTo(now);
  }

  private void reopen(int number) {
    if (number % 2 == 0) {
      commit();
    } else {
      rollback();
    }
    session.close();
    session = database.openSession();
    held.clear();
    begin();
  }

  void finish() {
    compare();
    commit();
  }

  @Override
  public void close() {
    session.close();
  }
}
