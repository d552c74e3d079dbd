package dev.diglot.unitofwork;

import dev.diglot.loading.LazyCollection;
import dev.diglot.mapping.Attribute;
import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.JoinTable;
import dev.diglot.mapping.ToManyAttribute;
import dev.diglot.mapping.ToOneAttribute;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One collection of one object: what it holds now, and what the database has. */
final class CollectionLink {
  private final Entry owner;
  private final ToManyAttribute attribute;

  /**
   * The collection that {@link #stored()} is about: the field's value at the last load or flush.
   */
  private @Nullable Object base;

  /** What the database has when {@link #base} is a collection of the user's. */
  private List<Object> stored = List.of();

  /** Takes an object as it is now; a collection of the user's counts as empty in the database. */
  CollectionLink(Entry owner, ToManyAttribute attribute) {
    this.owner = owner;
    this.attribute = attribute;
    this.base = current();
  }

  ToManyAttribute attribute() {
    return attribute;
  }

  /** The to-one of the elements that holds the foreign key, or null. */
  @Nullable ToOneAttribute mappedBy() {
    return attribute.mappedBy();
  }

  /** The join table, or null. */
  @Nullable JoinTable joinTable() {
    return owner.model().joinTable(attribute);
  }

  /** The field's value. */
  @Nullable Object current() {
    return owner.access().get(owner.entity(), attribute.slot());
  }

  /** Whether the elements are in memory; a collection that the user assigned always is. */
  boolean isLoaded() {
    Object now = current();
    return !(now instanceof LazyCollection lazy) || now != base || lazy.isLoaded();
  }

  /** The elements now, a copy without nulls; empty when they are not loaded. */
  List<Object> elements() {
    Object now = current();
    if (now == null || !isLoaded()) {
      return List.of();
    }
    Collection<?> values = now instanceof Map<?, ?> map ? map.values() : (Collection<?>) now;
    List<Object> elements = new ArrayList<>(values);
    elements.removeIf(element -> element == null);
    return elements;
  }

  /** Whether one of the elements is null, which no row can stand for. */
  boolean holdsNull() {
    Object now = current();
    if (now == null || !isLoaded()) {
      return false;
    }
    Collection<?> values = now instanceof Map<?, ?> map ? map.values() : (Collection<?>) now;
    for (Object element : values) {
      if (element == null) {
        return true;
      }
    }
    return false;
  }

  /** The elements now, loaded if they were not. */
  List<Object> loadedElements() {
    Object now = current();
    if (now != null && !isLoaded()) {
      load(now);
    }
    return elements();
  }

  /** The elements as the database has them. */
  Collection<Object> stored() {
    if (!(base instanceof LazyCollection lazy)) {
      return stored;
    }
    if (!lazy.isLoaded() && base != current()) {
      load(base);
    }
    return lazy.snapshot();
  }

  /** Touches a collection, which loads it, and gives its size. */
  private static int load(Object lazy) {
    return lazy instanceof Map<?, ?> map ? map.size() : ((Collection<?>) lazy).size();
  }

  /**
   * Whether the elements differ from those that the database has, in any order; never while they
   * are not loaded.
   */
  boolean isChanged() {
    Object now = current();
    if (now == base && now instanceof LazyCollection lazy) {
      return !lazy.isClean();
    }
    return differ(elements(), stored());
  }

  private static boolean differ(Collection<Object> now, Collection<Object> before) {
    if (now.size() != before.size()) {
      return true;
    }
    Iterator<Object> other = before.iterator();
    for (Object element : now) {
      if (element != other.next()) {
        return !identities(now).equals(identities(before));
      }
    }
    return false;
  }

  static Set<Object> identities(Collection<?> elements) {
    Set<Object> set = Collections.newSetFromMap(new IdentityHashMap<>());
    set.addAll(elements);
    return set;
  }

  /** The elements that the database does not have. */
  List<Object> added() {
    return difference(elements(), stored());
  }

  /** The elements that only the database has. */
  List<Object> removed() {
    return difference(stored(), elements());
  }

  private static List<Object> difference(Collection<Object> from, Collection<Object> without) {
    if (from.isEmpty()) {
      return List.of();
    }
    Set<Object> rest = identities(from);
    without.forEach(rest::remove);
    List<Object> ordered = new ArrayList<>(rest.size());
    for (Object element : from) {
      if (rest.remove(element)) {
        ordered.add(element);
      }
    }
    return ordered;
  }

  /** Says that the database has the elements now, each once. */
  void markFlushed() {
    dropRepetitions();
    base = current();
    if (base instanceof LazyCollection lazy) {
      lazy.markFlushed();
      stored = List.of();
    } else {
      stored = elements();
    }
  }

  /** Takes the elements of an attached object for those of the database. */
  void takeStored() {
    base = current();
    stored = base instanceof LazyCollection ? List.of() : elements();
  }

  /** Takes note of a collection that loading put into the field. */
  void takeInstalled() {
    if (current() instanceof LazyCollection lazy
        && lazy.belongsTo(owner.entity(), attribute.name())) {
      base = lazy;
      stored = List.of();
    }
  }

  /** Whether it is one of Diglot's, loaded, and can be loaded again. */
  boolean isUnloadable() {
    return base instanceof LazyCollection lazy && base == current() && lazy.isLoaded();
  }

  /** Forgets what was loaded, when nothing was changed. */
  void unload() {
    if (base instanceof LazyCollection lazy && base == current()) {
      lazy.markUnloaded();
    }
  }

  void detach() {
    if (current() instanceof LazyCollection lazy) {
      lazy.detach();
    }
  }

  /** Puts an element in; a set or list of the user's must allow it. */
  @SuppressWarnings("unchecked")
  void add(Object element) {
    Object now = current();
    if (now == null) {
      return;
    }
    if (now instanceof Map<?, ?> map) {
      Object key = mapKey(element);
      if (key != null) {
        ((Map<Object, Object>) map).put(key, element);
      }
    } else {
      ((Collection<Object>) now).add(element);
    }
  }

  private @Nullable Object mapKey(Object element) {
    Attribute key = attribute.mapKey();
    if (key == null) {
      return null;
    }
    for (ColumnMapping column : attribute.target().columns()) {
      if (column.attribute() == key) {
        return column.get(element);
      }
    }
    return null;
  }

  /** Takes an element out, found by identity. */
  void remove(Object element) {
    Object now = current();
    if (now instanceof Map<?, ?> map) {
      map.values().removeIf(value -> value == element);
    } else if (now instanceof Collection<?> collection) {
      collection.removeIf(value -> value == element);
    }
  }

  /**
   * Keeps the first of several occurrences of an element in a list: a row links two objects once.
   * They come about when an element that a pending link had brought already is added by hand.
   */
  private void dropRepetitions() {
    List<Object> elements = elements();
    Set<Object> distinct = identities(elements);
    if (distinct.size() < elements.size() && current() instanceof List<?> list) {
      Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
      list.removeIf(element -> element != null && !seen.add(element));
    }
  }

  /** Takes over what the database has of the same collection of a removed object. */
  void inherit(CollectionLink removed) {
    removed.loadedElements();
    stored = List.copyOf(removed.stored());
  }

  /** Takes the collection that came with the object; there may be another one in the field now. */
  void cameWith(@Nullable Object collection) {
    base = collection;
  }

  /** Says that the transaction ended: what is loaded now is there for good. */
  void settle() {
    if (base instanceof LazyCollection lazy) {
      lazy.settle();
    }
  }

  /** Forgets what was loaded in a transaction that is undone: it may never have been. */
  void unloadUnsettled() {
    if (base instanceof LazyCollection lazy && !lazy.isSettled() && isUnloadable()) {
      unload();
    }
  }

  /** Captures what the database has. */
  Captured capture() {
    return new Captured(base, stored, base instanceof LazyCollection lazy ? lazy.capture() : null);
  }

  /** Goes back to what the database had when it was captured, field and elements. */
  void restore(Captured captured) {
    base = captured.base;
    stored = captured.stored;
    if (captured.state != null && base instanceof LazyCollection lazy) {
      lazy.restore(captured.state);
    }
    revert();
  }

  /** Takes back every change that was not flushed. */
  void revert() {
    if (current() != base) {
      owner.access().set(owner.entity(), attribute.slot(), base);
    }
    if (isChanged()) {
      List<Object> before = List.copyOf(stored());
      clear();
      before.forEach(this::add);
    }
  }

  private void clear() {
    Object now = current();
    if (now instanceof Map<?, ?> map) {
      map.clear();
    } else if (now instanceof Collection<?> collection) {
      collection.clear();
    }
  }

  /**
   * What the database had at some moment.
   *
   * @param base the collection that held it
   * @param stored the elements when it was a collection of the user's
   * @param state the state when it was one of Diglot's
   */
  record Captured(
      @Nullable Object base, List<Object> stored, LazyCollection.@Nullable State state) {}
}
