package dev.diglot.unitofwork;

import dev.diglot.annotation.CascadeType;
import dev.diglot.mapping.RelationshipAttribute;
import dev.diglot.mapping.ToManyAttribute;
import dev.diglot.mapping.ToOneAttribute;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Removes what goes with removed objects, and what was left without a parent. */
final class RemoveCascade {
  private final IdentityMap map;
  private final UndoLog undo;
  private final ToOneLink links;
  private final BiFunction<EntityModel, Object, @Nullable Object> load;
  private final Deque<Entry> open = new ArrayDeque<>(0);
  private boolean removed;

  /**
   * Works on a session.
   *
   * @param load reads an object by key, or gives null when there is no row
   */
  RemoveCascade(
      IdentityMap map, UndoLog undo, BiFunction<EntityModel, Object, @Nullable Object> load) {
    this.map = map;
    this.undo = undo;
    this.links = new ToOneLink(map);
    this.load = load;
  }

  /** Marks an object; one without a row just leaves. */
  void remove(Entry entry) {
    if (entry.isRemoved()) {
      return;
    }
    if (entry.isNew()) {
      map.remove(entry);
      undo.forget(entry);
    } else {
      undo.touch(entry);
      entry.become(EntityState.REMOVED);
    }
    open.add(entry);
    removed = true;
  }

  /** Whether anything was removed that had not been before. */
  boolean hasRemoved() {
    return removed;
  }

  /**
   * Removes the children that left a parent which deletes orphans, and found no other.
   *
   * @param suspects the objects of which something may have changed
   */
  void removeOrphans(List<Move> moves, List<Entry> suspects, EntityModels models) {
    for (Move move : moves) {
      if (move.after() == null && move.before() != null && deletesOrphans(move.one())) {
        remove(move.child());
      }
    }
    Set<Object> adopted = adopted(suspects);
    for (Entry entry : suspects) {
      if (!entry.isRemoved()) {
        joinTableOrphans(entry, adopted);
        toOneOrphans(entry, models);
      }
    }
  }

  private static boolean deletesOrphans(ToOneAttribute one) {
    return one.inverse() instanceof RelationshipAttribute parent && parent.orphanRemoval();
  }

  /** What entered a collection of a join table in this flush. */
  private static Set<Object> adopted(List<Entry> suspects) {
    Set<Object> adopted = Set.of();
    for (Entry entry : suspects) {
      for (CollectionLink link : entry.collections()) {
        if (ownsOrphans(link) && link.isChanged()) {
          if (adopted.isEmpty()) {
            adopted = Collections.newSetFromMap(new IdentityHashMap<>());
          }
          adopted.addAll(link.added());
        }
      }
    }
    return adopted;
  }

  private static boolean ownsOrphans(CollectionLink link) {
    return link.attribute().orphanRemoval() && link.mappedBy() == null;
  }

  private void joinTableOrphans(Entry entry, Set<Object> adopted) {
    for (CollectionLink link : entry.collections()) {
      if (ownsOrphans(link) && link.isChanged()) {
        for (Object element : link.removed()) {
          Entry child = map.find(element);
          if (child != null && !adopted.contains(element)) {
            remove(child);
          }
        }
      }
    }
  }

  private void toOneOrphans(Entry holder, EntityModels models) {
    for (ToOneAttribute one : holder.model().owning()) {
      if (one.orphanRemoval() && links.isChanged(holder, one) && !holder.isNew()) {
        Object before = links.storedTarget(holder, one);
        Entry target = before == null ? null : find(before, models);
        if (target != null && !isTarget(one, target.entity())) {
          remove(target);
        }
      }
    }
  }

  private boolean isTarget(ToOneAttribute one, Object target) {
    for (Entry holder : map.entries()) {
      if (!holder.isRemoved()
          && holder.model().owning().contains(one)
          && ToOneLink.same(links.target(holder, one), target)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Entry find(Object target, EntityModels models) {
    Object object =
        target instanceof ToOneLink.RowOf row
            ? load.apply(models.of(row.type()), row.key())
            : target;
    return object == null ? null : map.find(object);
  }

  /**
   * Removes what objects marked so far take with them, loading it where necessary.
   *
   * @param marked those that were marked before
   */
  void run(List<Entry> marked, EntityModels models) {
    if (!marked.isEmpty()) {
      open.addAll(marked);
    }
    if (!open.isEmpty()) {
      takeAlong(models);
    }
  }

  private void takeAlong(EntityModels models) {
    Set<Entry> seen = new HashSet<>();
    while (!open.isEmpty()) {
      Entry entry = open.remove();
      if (seen.add(entry)) {
        takeAlong(entry, models);
      }
    }
  }

  private void takeAlong(Entry entry, EntityModels models) {
    for (ToOneAttribute one : entry.model().owning()) {
      if (one.cascades().contains(CascadeType.REMOVE) || one.orphanRemoval()) {
        removeKnown(target(entry, one, models));
      }
    }
    for (ToOneAttribute one : entry.model().inverseOnes()) {
      if (one.cascades().contains(CascadeType.REMOVE) || one.orphanRemoval()) {
        removeChild(entry, one.mappedBy(), target(entry, one, models));
      }
    }
    for (CollectionLink link : entry.collections()) {
      ToManyAttribute many = link.attribute();
      if (many.cascades().contains(CascadeType.REMOVE) || many.orphanRemoval()) {
        for (Object element : new ArrayList<>(link.loadedElements())) {
          removeChild(entry, link.mappedBy(), map.find(element));
        }
      }
    }
  }

  private @Nullable Entry target(Entry entry, ToOneAttribute one, EntityModels models) {
    Object target = links.target(entry, one);
    return target == null ? null : find(target, models);
  }

  private void removeKnown(@Nullable Entry target) {
    if (target != null) {
      remove(target);
    }
  }

  /** Removes a child, unless it moved to another parent. */
  private void removeChild(Entry parent, @Nullable ToOneAttribute one, @Nullable Entry child) {
    if (child == null) {
      return;
    }
    Object now = one == null ? null : links.target(child, one);
    if (now != null && now != parent.entity()) {
      return;
    }
    if (one != null && child.isNew() && parent.isRemoved()) {
      throw Contradictions.removedTarget(child, one, parent);
    }
    remove(child);
  }
}
