package dev.diglot.loading;

import dev.diglot.mapping.Attribute;
import dev.diglot.mapping.EntityType;
import dev.diglot.mapping.ToManyAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One to-many relationship of the entities of one result: the touch of one loads a thousand. */
final class CollectionEdge implements CollectionSource {
  private final Siblings siblings;
  private final ToManyAttribute relationship;

  CollectionEdge(Siblings siblings, ToManyAttribute relationship) {
    this.siblings = siblings;
    this.relationship = relationship;
  }

  Siblings siblings() {
    return siblings;
  }

  @Override
  public String attribute() {
    return relationship.name();
  }

  @Override
  public LoadPath path() {
    return siblings.path(relationship);
  }

  @Override
  public void load(LazyContent<?> touched) {
    Loading loading = siblings.group().loading();
    loading.requireTouchable(path(), siblings.group().mode());
    List<LazyContent<?>> chunk = new ArrayList<>();
    chunk.add(touched);
    siblings.forEach(
        entity -> {
          if (chunk.size() < Keys.CHUNK && isUnloaded(entity, touched)) {
            chunk.add((LazyContent<?>) Objects.requireNonNull(value(entity)));
          }
        });
    new CollectionLoad(loading, siblings.plan(), relationship, path(), siblings.group().mode())
        .load(chunk);
  }

  private boolean isUnloaded(Object entity, LazyContent<?> touched) {
    return value(entity) instanceof LazyContent<?> lazy
        && lazy != touched
        && !lazy.isLoaded()
        && lazy.owner() == entity
        && lazy.source() == this;
  }

  private @org.jspecify.annotations.Nullable Object value(Object entity) {
    return siblings.value(entity, relationship);
  }

  @Override
  public Object mapKey(Object element) {
    Attribute key = Objects.requireNonNull(relationship.mapKey(), "mapKey");
    @SuppressWarnings("unchecked")
    EntityType<Object> target = (EntityType<Object>) relationship.target();
    return Objects.requireNonNull(
        target.access().get(element, key.slot()), () -> "map key " + key.name());
  }
}
