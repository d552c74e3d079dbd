package dev.diglot.unitofwork;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a rollback needs: the state of objects before the transaction, and before each savepoint.
 */
final class UndoLog {
  private final IdentityMap map;
  private int scopes;
  private Scope top;

  UndoLog(IdentityMap map) {
    this.map = map;
    this.top = scope(null);
  }

  private Scope scope(@Nullable Scope outer) {
    return new Scope(outer, ++scopes);
  }

  /** Begins a savepoint. */
  void push() {
    top = scope(top);
  }

  /** Notes that an object was not there before. */
  void added(Entry entry) {
    top.add(entry);
  }

  /** Keeps the state of an object, before the first change to what is known of its row. */
  void touch(Entry entry) {
    top.images().computeIfAbsent(entry, EntryImage::of);
  }

  /** Does so for many. */
  void touch(List<Entry> entries) {
    top.expect(entries.size());
    entries.forEach(this::touch);
  }

  /** Keeps the fields of an object without a row, which are its row as it is now. */
  void touchNew(Entry entry, @Nullable Object[] fields) {
    if (!top.images.containsKey(entry)) {
      top.images().put(entry, EntryImage.of(entry, fields));
    }
  }

  /** Notes that a statement wrote rows past the objects. */
  void wroteByStatement() {
    top.byStatement = true;
  }

  /** Forgets an object that leaves for good. */
  void forget(Entry entry) {
    entry.addedIn(0);
    for (Scope scope = top; scope != null; scope = scope.outer) {
      if (!scope.images.isEmpty()) {
        scope.images.remove(entry);
      }
    }
  }

  /** Ends the innermost savepoint: a rollback goes back to the one around it. */
  void release() {
    Scope inner = top;
    Scope outer = outside();
    inner.added().forEach(outer::add);
    inner.images.forEach((entry, image) -> outer.images().putIfAbsent(entry, image));
    outer.byStatement |= inner.byStatement;
    top = outer;
  }

  private Scope outside() {
    Scope outer = top.outer;
    return outer == null ? scope(null) : outer;
  }

  /** Ends the transaction: nothing is left to undo. */
  void clear() {
    begin();
    map.settle();
  }

  /**
   * Goes back to the innermost savepoint.
   *
   * @return the objects that are not what they were before
   */
  List<Entry> rollbackScope() {
    Scope undone = top;
    top = outside();
    return undo(undone);
  }

  /**
   * Goes back to the start of the transaction.
   *
   * @return the objects that are not what they were before
   */
  List<Entry> rollbackAll() {
    List<Entry> restored = undo(top);
    for (Scope scope = top.outer; scope != null; scope = scope.outer) {
      restored = new ArrayList<>(restored);
      restored.addAll(undo(scope));
    }
    begin();
    return restored;
  }

  private void begin() {
    if (hasAny()) {
      top = scope(null);
    }
  }

  /** Whether the transaction has done anything, or begun a savepoint. */
  boolean hasAny() {
    return top.outer != null || !top.isUntouched();
  }

  private List<Entry> undo(Scope scope) {
    MemoryRevert revert = new MemoryRevert(map);
    if (scope.isUntouched()) {
      List<Entry> changed = map.known(revert::isChanged);
      for (Entry entry : changed) {
        revert.run(entry);
      }
      return changed;
    }
    scope.added().forEach(map::remove);
    List<Entry> restored = new ArrayList<>();
    scope.images.forEach(
        (entry, image) -> {
          if (scope.hasAdded(entry)) {
            image.restoreNew(entry);
          } else {
            map.remove(entry);
            image.restoreKnown(entry);
            restored.add(entry);
          }
        });
    restored.forEach(map::putBack);
    return revert(scope, revert);
  }

  private List<Entry> revert(Scope scope, MemoryRevert revert) {
    List<Entry> known = map.known(entry -> true);
    for (Entry entry : known) {
      EntryImage image = scope.images.get(entry);
      if (image != null) {
        image.restoreRelationships(entry);
        image.restoreComputed(entry);
      }
    }
    for (Entry holder : map.holders()) {
      holder.collections().forEach(CollectionLink::unloadUnsettled);
    }
    List<Entry> changed = new ArrayList<>();
    for (Entry entry : known) {
      if (revert.isChanged(entry)) {
        revert.run(entry);
        changed.add(entry);
      }
    }
    return changed;
  }

  /** The transaction, or a savepoint. */
  private static final class Scope {
    final @Nullable Scope outer;
    final int number;
    Map<Entry, EntryImage> images = Map.of();
    private List<Entry> added = List.of();
    boolean byStatement;

    Scope(@Nullable Scope outer, int number) {
      this.outer = outer;
      this.number = number;
    }

    void add(Entry entry) {
      entry.addedIn(number);
      if (added.isEmpty()) {
        added = new ArrayList<>();
      }
      added.add(entry);
    }

    /** The images to add to: most transactions change nothing and have none. */
    Map<Entry, EntryImage> images() {
      if (images.isEmpty()) {
        images = new LinkedHashMap<>();
      }
      return images;
    }

    /** Makes room for so many images at once. */
    void expect(int more) {
      if (images.isEmpty() && more > 0) {
        images = new LinkedHashMap<>(2 * more);
      }
    }

    boolean hasAdded(Entry entry) {
      return entry.addedIn() == number;
    }

    /** What was added and not forgotten since. */
    List<Entry> added() {
      return added.stream().filter(this::hasAdded).toList();
    }

    boolean isUntouched() {
      return !byStatement && added.isEmpty() && images.isEmpty();
    }
  }
}
