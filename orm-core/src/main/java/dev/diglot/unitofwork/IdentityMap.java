package dev.diglot.unitofwork;

import dev.diglot.error.SessionError;
import dev.diglot.error.SessionException;
import dev.diglot.mapping.EntityType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One object for each row, and one entry for each object, in the order in which they came. */
final class IdentityMap {
  private final Map<Object, Entry> byObject = new IdentityHashMap<>();
  private final Map<EntityType<?>, Map<Object, Entry>> byKey = new HashMap<>();
  private final Map<EntityType<?>, Set<Entry>> byType = new LinkedHashMap<>();

  @Nullable Entry find(Object entity) {
    return byObject.get(entity);
  }

  @Nullable Entry find(EntityType<?> type, Object key) {
    Map<Object, Entry> rows = byKey.get(type);
    return rows == null ? null : rows.get(key);
  }

  void put(Entry entry) {
    byObject.put(entry.entity(), entry);
    byType.computeIfAbsent(entry.type(), type -> new LinkedHashSet<>()).add(entry);
    if (entry.key() != null) {
      claim(entry);
    }
  }

  /**
   * Makes an entry the one of its key.
   *
   * @throws SessionException when another object has the key
   */
  void claim(Entry entry) {
    Object key = entry.requireKey();
    Entry before =
        byKey.computeIfAbsent(entry.type(), type -> new HashMap<>()).putIfAbsent(key, entry);
    if (before != null && before != entry) {
      throw duplicate(entry, key);
    }
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
    Map<Object, Entry> rows = byKey.get(entry.type());
    if (rows != null && entry.key() != null) {
      rows.remove(entry.key(), entry);
    }
  }

  void remove(Entry entry) {
    byObject.remove(entry.entity());
    release(entry);
    Set<Entry> entries = byType.get(entry.type());
    if (entries != null) {
      entries.remove(entry);
    }
  }

  void clear() {
    byObject.clear();
    byKey.clear();
    byType.clear();
  }

  /** The entries of one type, in the order in which they came; not a copy. */
  Collection<Entry> ofType(EntityType<?> type) {
    return byType.getOrDefault(type, Set.of());
  }

  /** All entries, by type and then in the order in which they came; a copy. */
  List<Entry> entries() {
    List<Entry> all = new ArrayList<>(byObject.size());
    byType.values().forEach(all::addAll);
    return all;
  }

  Collection<EntityType<?>> types() {
    return byType.keySet();
  }

  int size() {
    return byObject.size();
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
