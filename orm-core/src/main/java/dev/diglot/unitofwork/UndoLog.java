package dev.diglot.unitofwork;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a rollback needs: the state of objects before the transaction, and before each savepoint.
 */
final class UndoLog {
  private final IdentityMap map;
  private final Deque<Scope> scopes = new ArrayDeque<>();

  UndoLog(IdentityMap map) {
    this.map = map;
    scopes.push(new Scope());
  }

  /** Begins a savepoint. */
  void push() {
    scopes.push(new Scope());
  }

  /** Notes that an object was not there before. */
  void added(Entry entry) {
    top().added.put(entry, Boolean.TRUE);
  }

  /** Keeps the state of an object, before the first change to what is known of its row. */
  void touch(Entry entry) {
    top().images.computeIfAbsent(entry, EntryImage::of);
  }

  /** Notes that a statement wrote rows past the objects. */
  void wroteByStatement() {
    top().byStatement = true;
  }

  /** Forgets an object that leaves for good. */
  void forget(Entry entry) {
    for (Scope scope : scopes) {
      scope.added.remove(entry);
      scope.images.remove(entry);
    }
  }

  /** Ends the innermost savepoint: a rollback goes back to the one around it. */
  void release() {
    Scope inner = scopes.pop();
    Scope outer = top();
    outer.added.putAll(inner.added);
    inner.images.forEach(outer.images::putIfAbsent);
    outer.byStatement |= inner.byStatement;
  }

  /** Ends the transaction: nothing is left to undo. */
  void clear() {
    scopes.clear();
    scopes.push(new Scope());
    map.entries().forEach(entry -> entry.collections().forEach(CollectionLink::settle));
  }

  /** Goes back to the innermost savepoint. */
  void rollbackScope() {
    undo(scopes.pop());
    if (scopes.isEmpty()) {
      scopes.push(new Scope());
    }
  }

  /** Goes back to the start of the transaction. */
  void rollbackAll() {
    while (!scopes.isEmpty()) {
      undo(scopes.pop());
    }
    scopes.push(new Scope());
  }

  /** How many savepoints are open. */
  int depth() {
    return scopes.size() - 1;
  }

  private Scope top() {
    return scopes.element();
  }

  private void undo(Scope scope) {
    scope.added.keySet().forEach(map::remove);
    List<Entry> restored = new ArrayList<>();
    scope.images.forEach(
        (entry, image) -> {
          if (scope.added.containsKey(entry)) {
            image.restoreNew(entry);
          } else {
            map.remove(entry);
            image.restoreKnown(entry);
            restored.add(entry);
          }
        });
    restored.forEach(map::putBack);
    revert(map.entries(), scope.images, scope.isWritten());
  }

  private void revert(Collection<Entry> entries, Map<Entry, EntryImage> images, boolean written) {
    MemoryRevert revert = new MemoryRevert(map);
    for (Entry entry : entries) {
      EntryImage image = images.get(entry);
      if (image != null) {
        image.restoreRelationships(entry);
        image.restoreComputed(entry);
      }
      if (written) {
        entry.collections().forEach(CollectionLink::unloadUnsettled);
      }
      revert.run(entry);
    }
  }

  /** The transaction, or a savepoint. */
  private static final class Scope {
    final Map<Entry, Boolean> added = new IdentityHashMap<>();
    final Map<Entry, EntryImage> images = new LinkedHashMap<>();
    boolean byStatement;

    boolean isWritten() {
      return byStatement || !added.isEmpty() || !images.isEmpty();
    }
  }
}
