package dev.diglot.unitofwork;

import dev.diglot.loading.Loader;
import dev.diglot.schema.ForeignKey;
import dev.diglot.schema.ReferentialAction;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Reads again what a statement by query may have changed, and lets go of what it deleted. */
final class BulkInvalidation {
  private final EntityModels models;
  private final IdentityMap map;
  private final UndoLog undo;
  private final Loader loader;

  BulkInvalidation(EntityModels models, IdentityMap map, UndoLog undo, Loader loader) {
    this.models = models;
    this.map = map;
    this.undo = undo;
    this.loader = loader;
  }

  /** Spares objects that the statement certainly did not touch. */
  void run(EntityModel written, Predicate<Entry> spared) {
    Set<EntityModel> affected = affected(written);
    boolean comesBack = affected.stream().anyMatch(model -> follows(written, model));
    for (EntityModel model : affected) {
      reread(model, model == written && !comesBack ? spared : entry -> false);
    }
    unloadCollections(affected);
  }

  /** The entity, and those whose rows the database changes or deletes along with its rows. */
  private Set<EntityModel> affected(EntityModel written) {
    Set<EntityModel> affected = new LinkedHashSet<>(Set.of(written));
    List<EntityModel> open = new ArrayList<>(affected);
    while (!open.isEmpty()) {
      EntityModel target = open.remove(0);
      for (EntityModel model : models.all()) {
        if (follows(model, target) && affected.add(model)) {
          open.add(model);
        }
      }
    }
    return affected;
  }

  private static boolean follows(EntityModel model, EntityModel target) {
    for (ForeignKey key : model.type().table().foreignKeys()) {
      boolean acts =
          key.onDelete() != ReferentialAction.NO_ACTION
              && key.onDelete() != ReferentialAction.RESTRICT;
      if (acts && key.target().equals(target.type().table().name())) {
        return true;
      }
    }
    return false;
  }

  private void reread(EntityModel model, Predicate<Entry> spared) {
    List<Object> keys = new ArrayList<>();
    for (Entry entry : map.ofType(model.type())) {
      if (!entry.isNew() && !entry.isRemoved() && !spared.test(entry)) {
        undo.touch(entry);
        keys.add(entry.requireKey());
      }
    }
    if (keys.isEmpty()) {
      return;
    }
    for (Object gone : loader.refresh(model.type(), keys)) {
      Entry entry = map.find(model.type(), gone);
      if (entry != null) {
        map.remove(entry);
      }
    }
  }

  private void unloadCollections(Set<EntityModel> affected) {
    for (Entry entry : map.holders()) {
      for (CollectionLink link : entry.collections()) {
        if (affected.contains(models.of(link.attribute().target())) && link.isUnloadable()) {
          undo.touch(entry);
          link.unload();
        }
      }
    }
  }
}
