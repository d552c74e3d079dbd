package dev.diglot.unitofwork;

import dev.diglot.mapping.Attribute;
import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.ToOneAttribute;
import dev.diglot.reference.Ref;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds out what a flush has to write. Writes nothing, and leaves nothing half done. */
final class FlushPreparation {
  private final EntityModels models;
  private final IdentityMap map;
  private final UndoLog undo;
  private final Additions additions;
  private final IdAssignment ids;
  private final RemoveCascade removal;
  private final Sides sides;
  private final ToOneLink links;
  private final UnchangedCheck unchanged;
  private Map<Entry, Entry> replaced = Collections.emptyMap();

  FlushPreparation(
      EntityModels models,
      IdentityMap map,
      UndoLog undo,
      Additions additions,
      IdAssignment ids,
      RemoveCascade removal) {
    this.models = models;
    this.map = map;
    this.undo = undo;
    this.additions = additions;
    this.ids = ids;
    this.removal = removal;
    this.sides = new Sides(map);
    this.links = new ToOneLink(map);
    this.unchanged = new UnchangedCheck(map);
  }

  /**
   * Follows cascades, brings both sides of relationships together, compares objects with their rows
   * and orders what changed.
   *
   * @throws dev.diglot.error.SessionException when something cannot be written as it is
   * @param found the objects of which something may have changed; others follow from them
   * @throws dev.diglot.error.InvalidValueException when a value does not fit its column
   */
  FlushPlan prepare(List<Entry> found) {
    PersistCascade cascade = new PersistCascade(models, map, additions);
    cascade.run(found);
    Suspects suspects = cascade.hasAdded() ? suspects() : Suspects.of(found);
    fit(suspects.added());
    ids.assign(suspects.added());
    claimKeys(suspects.added());
    suspects = replaced.isEmpty() ? suspects : suspects();
    sides.reconcile(suspects.linked());
    suspects = sides.moves().isEmpty() ? suspects : suspects();
    removal.removeOrphans(sides.moves(), suspects.linked(), models);
    removal.run(suspects.removed(), models);
    suspects = removal.hasRemoved() ? suspects() : suspects;
    if (!suspects.removed().isEmpty()) {
      refuseRemovedTargets(suspects.all());
    }
    LinkChanges linkChanges = new LinkChanges(map);
    linkChanges.collect(suspects.linked());
    return order(suspects, linkChanges, mirror(linkChanges, suspects.removed()));
  }

  private Suspects suspects() {
    return Suspects.of(unchanged.suspects());
  }

  /** Brings the values of new objects to their columns' form, so that bad ones are found early. */
  private void fit(List<Entry> added) {
    for (Entry entry : added) {
      @Nullable Object[] row = entry.currentRow();
      undo.touchNew(entry, row);
      for (ColumnMapping column : entry.model().columns()) {
        if (!(column.attribute() instanceof ToOneAttribute)) {
          Object value = row[column.index()];
          Object fitted = column.fit(value);
          if (fitted != value && !Objects.equals(fitted, value)) {
            column.set(entry.entity(), fitted);
          }
        }
      }
    }
  }

  private void claimKeys(List<Entry> added) {
    for (Entry entry : added) {
      Object key = entry.type().key(entry.entity());
      if (entry.key() != null && !entry.key().equals(key)) {
        map.release(entry);
        entry.key(null);
      }
      Entry holder = key == null ? null : map.find(entry.type(), key);
      if (holder != null && holder.isRemoved()) {
        replace(holder, entry);
      } else if (key != null) {
        entry.key(key);
        map.claim(entry);
      }
    }
  }

  /** Lets a new object take over the row of a removed one: delete and add of a key is an update. */
  private void replace(Entry removed, Entry successor) {
    undo.touch(removed);
    map.remove(removed);
    if (replaced.isEmpty()) {
      replaced = new LinkedHashMap<>();
    }
    replaced.put(removed, successor);
    successor.key(removed.key());
    successor.row(removed.row());
    successor.become(EntityState.MANAGED);
    map.claim(successor);
    for (int i = 0; i < successor.collections().size(); i++) {
      successor.collections().get(i).inherit(removed.collections().get(i));
    }
  }

  private void refuseRemovedTargets(List<Entry> suspects) {
    for (Entry entry : suspects) {
      if (entry.isRemoved()) {
        continue;
      }
      for (ToOneAttribute one : entry.model().owning()) {
        if (links.isChanged(entry, one)) {
          refuseRemoved(entry, one, ToOneLink.value(entry, one));
        }
      }
      for (CollectionLink link : entry.collections()) {
        if (link.isChanged()) {
          link.added().forEach(element -> refuseRemoved(entry, link.attribute(), element));
        }
      }
    }
  }

  private void refuseRemoved(Entry holder, Attribute attribute, @Nullable Object value) {
    Object target = value instanceof Ref<?> ref ? ref.loadedOrNull() : value;
    Entry entry = target == null ? null : map.find(target);
    if (entry != null && entry.isRemoved()) {
      throw Contradictions.removedTarget(holder, attribute, entry);
    }
  }

  private Mirror mirror(LinkChanges linkChanges, List<Entry> removals) {
    Mirror mirror = new Mirror(map);
    for (Map.Entry<Entry, Entry> taken : replaced.entrySet()) {
      exchange(taken.getKey(), taken.getValue(), mirror);
    }
    for (Move move : sides.moves()) {
      mirror.show(move);
    }
    linkChanges.mirror(mirror);
    for (Entry removed : removals) {
      hide(removed, mirror);
    }
    return mirror;
  }

  /** Puts the object that took over a row in the place of the one before. */
  private void exchange(Entry removed, Entry successor, Mirror mirror) {
    hide(removed, mirror);
    for (ToOneAttribute one : successor.model().owning()) {
      Object parent = links.target(successor, one);
      Entry holder = parent == null ? null : map.find(parent);
      Attribute inverse = one.inverse();
      if (holder != null && inverse != null) {
        mirror.putIn(holder, inverse, successor.entity());
      }
    }
    for (CollectionLink link : successor.collections()) {
      Attribute inverse = link.attribute().inverse();
      if (link.joinTable() != null && inverse != null) {
        link.elements().forEach(element -> showAt(element, inverse, successor, mirror));
      }
    }
  }

  private void showAt(Object element, Attribute inverse, Entry successor, Mirror mirror) {
    Entry holder = map.find(element);
    if (holder != null) {
      mirror.putIn(holder, inverse, successor.entity());
    }
  }

  /** Takes a removed object out of the collections that are in memory. */
  private void hide(Entry removed, Mirror mirror) {
    for (ToOneAttribute one : removed.model().owning()) {
      Object parent = links.storedTarget(removed, one);
      Entry holder = parent == null ? null : map.find(parent);
      Attribute inverse = one.inverse();
      if (holder != null && inverse != null) {
        mirror.takeOut(holder, inverse, removed.entity());
      }
    }
    for (EntityModel model : models.linkingTo(removed.type())) {
      for (Entry holder : map.ofType(model.type())) {
        for (CollectionLink link : holder.collections()) {
          if (link.attribute().target() == removed.type() && link.joinTable() != null) {
            mirror.takeOut(holder, link.attribute(), removed.entity());
          }
        }
      }
    }
  }

  private FlushPlan order(Suspects suspects, LinkChanges linkChanges, Mirror mirror) {
    List<Entry> inserts = suspects.added();
    List<Write.Update> updates = new ArrayList<>(0);
    List<Write.Delete> deletes = new ArrayList<>(0);
    DirtyCheck dirty = new DirtyCheck(map);
    for (Entry entry : suspects.all()) {
      if (entry.isRemoved()) {
        deletes.add(new Write.Delete(entry));
      } else if (!entry.isNew()) {
        List<ColumnMapping> columns = dirty.changes(entry);
        if (!columns.isEmpty()) {
          updates.add(new Write.Update(entry, columns));
        }
      }
    }
    List<Step> steps = steps(linkChanges, inserts, updates, deletes);
    return new FlushPlan(steps, inserts, entries(updates), entries(deletes), mirror);
  }

  private static List<Entry> entries(List<? extends Write> writes) {
    if (writes.isEmpty()) {
      return List.of();
    }
    List<Entry> entries = new ArrayList<>(writes.size());
    for (int i = 0; i < writes.size(); i++) {
      entries.add(writes.get(i).entry());
    }
    return entries;
  }

  private List<Step> steps(
      LinkChanges linkChanges,
      List<Entry> inserts,
      List<Write.Update> updates,
      List<Write.Delete> deletes) {
    List<Step> steps = new ArrayList<>(linkChanges.deletes());
    if (updates.isEmpty() && deletes.isEmpty()) {
      steps.addAll(new InsertOrder(map).of(inserts));
      steps.addAll(linkChanges.inserts());
      return steps;
    }
    List<Entry> touched = new ArrayList<>(entries(updates));
    touched.addAll(entries(deletes));
    StoredReferences references = new StoredReferences(map, touched);
    UniqueOrder uniques = new UniqueOrder(map, updates, deletes, references);
    uniques.arrange(inserts);
    List<Write.Update> late = updates;
    List<Write.Delete> last = deletes;
    if (!uniques.isEmpty()) {
      uniques.parked().forEach((write, columns) -> steps.add(park(write, columns)));
      uniques.early().forEach(write -> steps.add(single(write)));
      late = uniques.lateUpdates();
      last = uniques.lateDeletes();
    }
    steps.addAll(new InsertOrder(map).of(inserts));
    steps.addAll(uniques.isEmpty() ? byModel(late) : late.stream().map(this::single).toList());
    steps.addAll(linkChanges.inserts());
    steps.addAll(new DeleteOrder(references).of(entries(last)));
    return steps;
  }

  private static Step park(Write write, ColumnMapping[] columns) {
    return new Step.Parks(write.model(), List.of(columns), List.of(write.entry()));
  }

  private Step single(Write write) {
    if (write instanceof Write.Update update) {
      return new Step.Updates(update.model(), List.of(update));
    }
    return new Step.Deletes(write.model(), List.of(write.entry()));
  }

  private static List<Step> byModel(List<Write.Update> updates) {
    List<Step> steps = new ArrayList<>(1);
    for (List<Write.Update> alike : Groups.of(updates, Write.Update::model)) {
      steps.add(new Step.Updates(alike.get(0).model(), alike));
    }
    return steps;
  }
}
