package dev.diglot.unitofwork;

import dev.diglot.annotation.CascadeType;
import dev.diglot.error.SessionError;
import dev.diglot.error.SessionException;
import dev.diglot.error.StaleVersionException;
import dev.diglot.mapping.Attribute;
import dev.diglot.mapping.BasicAttribute;
import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.IdGeneration;
import dev.diglot.mapping.ToManyAttribute;
import dev.diglot.mapping.ToOneAttribute;
import dev.diglot.mapping.ToOneStyle;
import dev.diglot.reference.Ref;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Copies detached objects onto managed ones. What was not loaded is not given and stays; a plain
 * null overwrites.
 */
final class Merge {
  private final EntityModels models;
  private final IdentityMap map;
  private final PersistenceContext session;
  private final Map<Object, Object> managed = new IdentityHashMap<>();
  private final Deque<Object> open = new ArrayDeque<>();
  private final List<Object> given = new ArrayList<>();

  Merge(EntityModels models, IdentityMap map, PersistenceContext session) {
    this.models = models;
    this.map = map;
    this.session = session;
  }

  @SuppressWarnings("unchecked")
  <T> T run(T entity) {
    meet(entity);
    while (!open.isEmpty()) {
      follow(open.remove());
    }
    given.forEach(this::copy);
    given.forEach(this::bind);
    return (T) counterpart(entity);
  }

  private void bind(Object entity) {
    EntityModel model = models.of(entity.getClass());
    session.loader().bind(model.type(), List.of(counterpart(entity)));
  }

  private Object counterpart(Object entity) {
    Object target = managed.get(entity);
    return target == null ? entity : target;
  }

  private void meet(Object entity) {
    if (managed.containsKey(entity)) {
      return;
    }
    if (map.find(entity) != null) {
      managed.put(entity, entity);
      return;
    }
    managed.put(entity, target(entity));
    given.add(entity);
    open.add(entity);
  }

  private Object target(Object entity) {
    EntityModel model = models.of(entity.getClass());
    if (model.type().isRecord()) {
      throw new SessionException(
          SessionError.RECORD_NOT_MANAGED,
          model.type().name()
              + " is a record, a value that no session manages. Write it with"
              + " session.stateless().update(...) or upsert(...).");
    }
    Object key = model.type().key(entity);
    if (key == null) {
      return fresh(model);
    }
    Object found = session.find(model.type(), key);
    if (found != null) {
      checkVersion(model, entity, found);
      return found;
    }
    if (model.type().idGeneration() != IdGeneration.ASSIGNED) {
      throw Stale.gone(model.type().name() + " " + key);
    }
    return fresh(model);
  }

  private Object fresh(EntityModel model) {
    Object copy = model.access().create();
    session.add(copy);
    return copy;
  }

  private void checkVersion(EntityModel model, Object entity, Object found) {
    ColumnMapping version = model.version();
    if (version == null) {
      return;
    }
    Object theirs = version.get(entity);
    Object ours = version.get(found);
    if (!version.same(theirs, ours)) {
      throw new StaleVersionException(
          SessionError.STALE_VERSION,
          model.type().name()
              + " "
              + model.type().key(entity)
              + " was merged with version "
              + theirs
              + ", but its row has version "
              + ours
              + ": somebody else changed it. Read it again and repeat the change.");
    }
  }

  private void follow(Object entity) {
    EntityModel model = models.of(entity.getClass());
    for (ToOneAttribute one : model.type().toOnes()) {
      Object target = ToOneLink.instance(model.access().get(entity, one.slot()));
      if (target != null && cascades(one.cascades())) {
        meet(target);
      }
    }
    for (ToManyAttribute many : model.collections()) {
      CollectionLink link = Entry.added(model, entity).collection(many);
      if (cascades(many.cascades())) {
        link.elements().forEach(this::meet);
      }
    }
  }

  private static boolean cascades(Set<CascadeType> cascades) {
    return cascades.contains(CascadeType.MERGE);
  }

  private void copy(Object entity) {
    Object target = counterpart(entity);
    EntityModel model = models.of(entity.getClass());
    for (ColumnMapping column : model.columns()) {
      copyColumn(model, entity, target, column);
    }
    for (ToOneAttribute one : model.type().toOnes()) {
      copyToOne(model, entity, target, one);
    }
    for (ToManyAttribute many : model.collections()) {
      copyCollection(model, entity, target, many);
    }
  }

  private void copyColumn(EntityModel model, Object entity, Object target, ColumnMapping column) {
    Attribute attribute = column.attribute();
    boolean copied =
        attribute instanceof BasicAttribute
            && column != model.version()
            && column.column().generatedAs() == null
            && !(column.id() && model.type().key(target) != null);
    if (!copied) {
      return;
    }
    Object value = column.get(entity);
    if (value != ColumnMapping.NOT_LOADED && !column.same(value, column.get(target))) {
      column.set(target, column.copy(value));
    }
  }

  private void copyToOne(EntityModel model, Object entity, Object target, ToOneAttribute one) {
    Object value = model.access().get(entity, one.slot());
    Object now = model.access().get(target, one.slot());
    Object copied = value == null ? null : counterpartOf(value, one);
    boolean same = copied == now || copied != null && now != null && sameRow(one, copied, now);
    if (!same) {
      model.access().set(target, one.slot(), copied);
    }
  }

  private static boolean sameRow(ToOneAttribute one, Object left, Object right) {
    Object key = one.owner() ? one.keyOf(left) : null;
    return key != null && key.equals(one.keyOf(right));
  }

  private Object counterpartOf(Object value, ToOneAttribute one) {
    Object instance = ToOneLink.instance(value);
    Object mapped = instance == null ? null : managed.get(instance);
    if (mapped != null) {
      return one.style() == ToOneStyle.REF ? Ref.of(mapped) : mapped;
    }
    if (one.style() == ToOneStyle.REF) {
      Object key = one.keyOf(value);
      return key == null ? value : Ref.to(one.target().javaType(), key);
    }
    return known(value, models.of(one.target()));
  }

  /** The managed object of a row that is not merged along. */
  private Object known(Object value, EntityModel model) {
    Object key = map.find(value) == null ? model.type().key(value) : null;
    Object found = key == null ? null : session.find(model.type(), key);
    return found == null ? value : found;
  }

  private void copyCollection(
      EntityModel model, Object entity, Object target, ToManyAttribute many) {
    CollectionLink from = Entry.added(model, entity).collection(many);
    if (!from.isLoaded()) {
      return;
    }
    List<Object> wanted = new ArrayList<>();
    for (Object element : from.elements()) {
      Object mapped = managed.get(element);
      wanted.add(mapped == null ? known(element, models.of(many.target())) : mapped);
    }
    CollectionLink into = Entry.added(model, target).collection(many);
    if (into.current() == null) {
      return;
    }
    Set<Object> keep = CollectionLink.identities(wanted);
    Set<Object> there = CollectionLink.identities(into.loadedElements());
    there.stream().filter(element -> !keep.contains(element)).forEach(into::remove);
    wanted.stream().filter(there::add).forEach(into::add);
  }
}
