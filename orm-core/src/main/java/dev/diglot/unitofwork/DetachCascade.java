package dev.diglot.unitofwork;

import dev.diglot.annotation.CascadeType;
import dev.diglot.mapping.ToOneAttribute;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Lets objects go, with those that relationships take along. */
final class DetachCascade {
  private final IdentityMap map;
  private final UndoLog undo;
  private final Deque<Entry> open = new ArrayDeque<>();

  DetachCascade(IdentityMap map, UndoLog undo) {
    this.map = map;
    this.undo = undo;
  }

  void run(Entry first) {
    leave(first);
    while (!open.isEmpty()) {
      Entry entry = open.remove();
      for (ToOneAttribute one : entry.type().toOnes()) {
        if (one.cascades().contains(CascadeType.DETACH)) {
          leaveKnown(ToOneLink.instance(ToOneLink.value(entry, one)));
        }
      }
      for (CollectionLink link : entry.collections()) {
        if (link.attribute().cascades().contains(CascadeType.DETACH)) {
          link.elements().forEach(this::leaveKnown);
        }
        link.detach();
      }
    }
  }

  private void leaveKnown(@Nullable Object target) {
    Entry entry = target == null ? null : map.find(target);
    if (entry != null) {
      leave(entry);
    }
  }

  private void leave(Entry entry) {
    map.remove(entry);
    undo.forget(entry);
    open.add(entry);
  }
}
