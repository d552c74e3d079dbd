package dev.diglot.loading;

import dev.diglot.mapping.Attribute;
import dev.diglot.mapping.EntityType;
import dev.diglot.mapping.ToManyAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One to-many relationship of the entities of one result: the touch of one loads a thousand. */
final class CollectionEdge extends Waiting<LazyContent<?>, CollectionEdge.Source> {
  private final Siblings siblings;
  private final ToManyAttribute relationship;

  CollectionEdge(Siblings siblings, ToManyAttribute relationship) {
    this.siblings = siblings;
    this.relationship = relationship;
  }

  @Override
  Source source() {
    return new Source(this);
  }

  /** A collection of an instance, not loaded. */
  LazyContent<?> collection(Object owner) {
    CollectionSource source = next();
    LazyContent<?> made =
        switch (relationship.container()) {
          case LIST -> new LazyList<>(owner, source);
          case SET -> new LazySet<>(owner, source);
          case MAP -> new LazyMap<>(owner, source);
        };
    add(made);
    return made;
  }

  /** Lets the siblings of a later result load a collection too. */
  void take(LazyContent<?> lazy, int results) {
    CollectionEdge known = lazy.source() instanceof Source source ? source.edge : null;
    boolean stays = known == this || known != null && known.siblings.outnumber(siblings, results);
    if (!lazy.isLoaded() && !stays) {
      lazy.rebind(next());
      add(lazy);
    }
  }

  private LoadPath path() {
    return siblings.path(relationship);
  }

  private void load(LazyContent<?> touched) {
    Loading loading = siblings.group().loading();
    loading.requireTouchable(path(), siblings.group().mode());
    List<LazyContent<?>> chunk = new ArrayList<>();
    chunk.add(touched);
    forEach(
        lazy -> {
          if (chunk.size() < Keys.CHUNK && lazy != touched && waits(lazy)) {
            chunk.add(lazy);
          }
        });
    new CollectionLoad(loading, siblings.plan(), relationship, path(), siblings.group().mode())
        .load(chunk);
  }

  private boolean waits(LazyContent<?> lazy) {
    Object owner = lazy.owner();
    return !lazy.isLoaded()
        && lazy.source() instanceof Source source
        && source.edge == this
        && owner != null
        && siblings.value(owner, relationship) == lazy;
  }

  private Object mapKey(Object element) {
    Attribute key = Objects.requireNonNull(relationship.mapKey(), "mapKey");
    @SuppressWarnings("unchecked")
    EntityType<Object> target = (EntityType<Object>) relationship.target();
    return Objects.requireNonNull(
        target.access().get(element, key.slot()), () -> "map key " + key.name());
  }

  /** Whom some neighbouring collections ask. */
  static final class Source implements CollectionSource, Waiting.Source {
    private final CollectionEdge edge;

    /** Held for the collections of it that wait. */
    private @Nullable Object @Nullable [] block;

    private Source(CollectionEdge edge) {
      this.edge = edge;
    }

    @Override
    public void hold(@Nullable Object[] full) {
      block = full;
    }

    @Override
    public String attribute() {
      return edge.relationship.name();
    }

    @Override
    public LoadPath path() {
      return edge.path();
    }

    @Override
    public void load(LazyContent<?> touched) {
      edge.load(touched);
    }

    @Override
    public Object mapKey(Object element) {
      return edge.mapKey(element);
    }
  }
}
