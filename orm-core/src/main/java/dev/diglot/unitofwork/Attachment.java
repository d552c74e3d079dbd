package dev.diglot.unitofwork;

import dev.diglot.annotation.CascadeType;
import dev.diglot.error.SessionError;
import dev.diglot.error.SessionException;
import dev.diglot.loading.Loader;
import dev.diglot.mapping.EntityType;
import dev.diglot.mapping.ToOneAttribute;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes objects of other sessions under management as they are. */
final class Attachment {
  private final EntityModels models;
  private final IdentityMap map;
  private final Loader loader;
  private final Map<EntityType<?>, List<Object>> taken = new LinkedHashMap<>();
  private final Deque<Entry> open = new ArrayDeque<>();

  Attachment(EntityModels models, IdentityMap map, Loader loader) {
    this.models = models;
    this.map = map;
    this.loader = loader;
  }

  void run(Object entity) {
    take(entity);
    while (!open.isEmpty()) {
      follow(open.remove());
    }
    taken.forEach(loader::adopt);
  }

  private void take(Object entity) {
    if (map.find(entity) != null) {
      return;
    }
    EntityModel model = models.of(entity.getClass());
    Entry entry = Entry.attached(model, entity, key(model.type(), entity));
    map.put(entry);
    entry.takeInverses();
    entry.collections().forEach(CollectionLink::takeStored);
    open.add(entry);
    taken.computeIfAbsent(model.type(), type -> new ArrayList<>()).add(entity);
  }

  private static Object key(EntityType<Object> type, Object entity) {
    if (type.isRecord()) {
      throw new SessionException(
          SessionError.RECORD_NOT_MANAGED,
          type.name()
              + " is a record, a value that no session manages, so it cannot be attached."
              + " Write it with session.stateless().update(...) or upsert(...).");
    }
    Object key = type.key(entity);
    if (key == null) {
      throw new SessionException(
          SessionError.NOT_MANAGED,
          "The given "
              + type.name()
              + " has no key, so it has no row to be attached to. Call session.add(...) for a new"
              + " object.");
    }
    return key;
  }

  private void follow(Entry entry) {
    for (ToOneAttribute one : entry.type().toOnes()) {
      Object target = ToOneLink.instance(ToOneLink.value(entry, one));
      if (target != null && one.cascades().contains(CascadeType.MERGE)) {
        take(target);
      }
    }
    for (CollectionLink link : entry.collections()) {
      if (link.attribute().cascades().contains(CascadeType.MERGE)) {
        link.elements().forEach(this::take);
      }
    }
  }
}
