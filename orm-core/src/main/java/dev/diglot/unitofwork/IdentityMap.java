package dev.diglot.unitofwork;

import dev.diglot.error.SessionError;
import dev.diglot.error.SessionException;
import dev.diglot.loading.ManagedInstances;
import dev.diglot.mapping.EntityType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One object for each row, and one entry for each object, in the order in which they came. */
final class IdentityMap {
  private static final int FEW = 4;
  private static final EntryTable NONE = new EntryTable(null, true);

  private @Nullable EntryTable first;
  private @Nullable EntryTable last;

  /** The tables of several types; most sessions know one. */
  private Map<EntityType<?>, EntryTable> byType = Map.of();

  /** Entries, or blocks of rows; made when an object is first looked for: reading never does. */
  private @Nullable Map<Object, Object> byObject;

  private @Nullable EntityType<?> recentType;
  private EntryTable recent = NONE;

  @Nullable Entry find(Object entity) {
    Map<Object, Object> known = byObject;
    if (known == null) {
      known = new IdentityHashMap<>(FEW);
      for (EntryTable table = first; table != null; table = table.next) {
        table.addTo(known);
      }
      byObject = known;
    }
    Object found = known.get(entity);
    if (found instanceof RowBlock block) {
      found = ofType(block.model().type()).entry(block, entity);
      known.put(entity, found);
    }
    return (Entry) found;
  }

  @Nullable Entry find(EntityType<?> type, Object key) {
    return ofType(type).find(key);
  }

  /** The object of a key, which gets no entry for it. */
  @Nullable Object object(EntityType<?> type, Object key) {
    return ofType(type).object(key);
  }

  /** The objects of an entity, to which more are read: see {@link EntryTable#read}. */
  ManagedInstances instances(EntityModel model, boolean watched, int transaction) {
    EntryTable table = table(model);
    return new ManagedInstances() {
      @Override
      public @Nullable Object find(Object key) {
        return table.object(key);
      }

      @Override
      public void add(Object key, Object entity) {
        Object found = table.read(model, key, entity, watched, transaction);
        if (byObject != null) {
          byObject.put(entity, found);
        }
      }
    };
  }

  /**
   * Takes an entry, and makes it the one of its key when it has one.
   *
   * @throws SessionException when another object has the key
   */
  void put(Entry entry) {
    EntryTable table = table(entry.model());
    if (entry.key() != null) {
      claim(table, entry);
    }
    table.add(entry);
    if (byObject != null) {
      byObject.put(entry.entity(), entry);
    }
  }

  /**
   * Makes an entry the one of its key.
   *
   * @throws SessionException when another object has the key
   */
  void claim(Entry entry) {
    claim(table(entry.model()), entry);
  }

  private static void claim(EntryTable table, Entry entry) {
    if (table.claim(entry) != entry) {
      throw duplicate(entry, entry.requireKey());
    }
  }

  private EntryTable table(EntityModel model) {
    EntryTable known = ofType(model.type());
    if (known == NONE) {
      known = new EntryTable(model.type(), model.isPlain());
      append(known);
    }
    return known;
  }

  private void append(EntryTable table) {
    if (last == null) {
      first = table;
    } else {
      last.next = table;
      index(table);
    }
    last = table;
  }

  private void index(EntryTable second) {
    if (byType.isEmpty()) {
      byType = new HashMap<>();
      for (EntryTable table = first; table != null; table = table.next) {
        byType.put(Objects.requireNonNull(table.type()), table);
      }
    }
    byType.put(Objects.requireNonNull(second.type()), second);
  }

  /** Puts an entry back; another object that took its key meanwhile leaves. */
  void putBack(Entry entry) {
    Object key = entry.key();
    Entry usurper = key == null ? null : find(entry.type(), key);
    if (usurper != null && usurper != entry) {
      remove(usurper);
    }
    put(entry);
  }

  /** Gives up the key of an entry, which stays known by its object. */
  void release(Entry entry) {
    ofType(entry.type()).release(entry);
  }

  void remove(Entry entry) {
    EntryTable table = ofType(entry.type());
    table.release(entry);
    table.remove(entry);
    if (byObject != null) {
      byObject.remove(entry.entity());
    }
  }

  void clear() {
    first = null;
    last = null;
    byType = Map.of();
    byObject = null;
    recentType = null;
    recent = NONE;
  }

  /** The entries of one type, in the order in which they came; not a copy. */
  EntryTable ofType(EntityType<?> type) {
    if (type != recentType) {
      EntryTable known = first != null && first.type() == type ? first : byType.get(type);
      if (known == null) {
        return NONE;
      }
      recentType = type;
      recent = known;
    }
    return recent;
  }

  /** The entries of all objects, by type and then in the order in which they came; a copy. */
  List<Entry> entries() {
    List<Entry> all = new ArrayList<>();
    for (EntryTable table = first; table != null; table = table.next) {
      table.forEach(all::add);
    }
    return all;
  }

  /**
   * The entries that meet a condition, in the same order; a copy.
   *
   * @param condition takes no entry in, and is not met by objects that are as they were read
   */
  List<Entry> known(Predicate<Entry> condition) {
    List<Entry> met = Collections.emptyList();
    for (EntryTable table = first; table != null; table = table.next) {
      met = with(met, table.known(), condition);
    }
    return met;
  }

  /** The entries of objects that hold more than their row, such as collections; a copy. */
  List<Entry> holders() {
    List<Entry> holders = new ArrayList<>();
    for (EntryTable table = first; table != null; table = table.next) {
      if (!table.isPlain()) {
        table.forEach(holders::add);
      }
    }
    return holders;
  }

  /** Those of them that meet a condition, as {@link #known}. */
  List<Entry> holders(Predicate<Entry> condition) {
    List<Entry> met = Collections.emptyList();
    for (EntryTable table = first; table != null; table = table.next) {
      met = table.isPlain() ? met : with(met, table.known(), condition);
    }
    return met;
  }

  /** Whether there is, or was, one. */
  boolean hasHolders() {
    for (EntryTable table = first; table != null; table = table.next) {
      if (!table.isPlain()) {
        return true;
      }
    }
    return false;
  }

  /** Says of all collections that the transaction ended. */
  void settle() {
    for (EntryTable table = first; table != null; table = table.next) {
      if (!table.isPlain()) {
        table.settle();
      }
    }
  }

  /** Usually none is met. */
  private static List<Entry> with(
      List<Entry> before, Iterable<Entry> entries, Predicate<Entry> condition) {
    List<Entry> met = before;
    for (Entry entry : entries) {
      if (condition.test(entry)) {
        if (met.isEmpty()) {
          met = new ArrayList<>();
        }
        met.add(entry);
      }
    }
    return met;
  }

  /** Whether nothing was ever put in. */
  boolean isEmpty() {
    return first == null;
  }

  /** The types of which there is, or was, an entry. */
  List<EntityType<?>> types() {
    List<EntityType<?>> types = new ArrayList<>();
    for (EntryTable table = first; table != null; table = table.next) {
      types.add(Objects.requireNonNull(table.type()));
    }
    return types;
  }

  private static SessionException duplicate(Entry entry, Object key) {
    String name = entry.type().name();
    return new SessionException(
        SessionError.DUPLICATE_IDENTITY,
        "Two objects of this session claim the row "
            + name
            + " "
            + key
            + "; a session keeps one object for each row. Change the managed object, or use"
            + " session.merge(...) to copy values onto it.");
  }
}
