package dev.diglot.loading;

import dev.diglot.mapping.EntityType;
import dev.diglot.mapping.ToOneAttribute;
import dev.diglot.reference.Ref;
import dev.diglot.reference.RefLoader;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One to-one relationship of the entities of one result, declared as a reference. */
final class RefEdge extends Waiting<Ref<?>, RefEdge.Source> {
  private final Siblings siblings;
  private final ToOneAttribute relationship;

  RefEdge(Siblings siblings, ToOneAttribute relationship) {
    this.siblings = siblings;
    this.relationship = relationship;
  }

  @Override
  Source source() {
    return new Source(this);
  }

  /**
   * A reference to the row with a key.
   *
   * @param target what it leads to, or null to load that with those of its siblings
   */
  @SuppressWarnings("unchecked")
  Ref<?> to(Object key, @Nullable Object target) {
    Class<Object> type = (Class<Object>) relationship.target().javaType();
    if (target != null) {
      return Ref.loaded(type, key, target);
    }
    Ref<?> ref = Ref.bound(type, key, next());
    add(ref);
    return ref;
  }

  /**
   * A reference to the row with a number as key.
   *
   * @param target what it leads to, or null to load that with those of its siblings
   */
  Ref<?> to(long key, @Nullable Object target) {
    if (target != null) {
      return Ref.loaded(key, target);
    }
    Ref<?> ref = Ref.bound(key, next());
    add(ref);
    return ref;
  }

  /** Lets the siblings of a later result load a target too. */
  void take(Ref<?> ref, int results) {
    if (!Source.isAskedBy(ref)) {
      return;
    }
    RefEdge known = Source.edge(ref);
    if (known == null || !known.siblings.outnumber(siblings, results)) {
      next().become(ref);
    }
    if (known != this) {
      next();
      add(ref);
    }
  }

  /** Binds a reference that was made from a key; says whether it was one. */
  boolean bind(Ref<?> ref) {
    boolean unbound = !ref.isLoaded() && !Source.isAskedBy(ref);
    if (unbound) {
      next().become(ref);
      add(ref);
    }
    return unbound;
  }

  private <T> T load(Ref<T> touched) {
    Loading loading = siblings.group().loading();
    loading.requireOpen(path());
    EntityType<?> target = relationship.target();
    Object known = RefTargets.known(loading, target, touched);
    if (known == null) {
      loading.requireTouchable(path(), siblings.group().mode());
      known = loadWithSiblings(touched);
    }
    return touched.type().cast(known);
  }

  private LoadPath path() {
    return siblings.path(relationship);
  }

  private Object loadWithSiblings(Ref<?> touched) {
    RefTargets targets = new RefTargets();
    targets.await(touched);
    forEach(
        ref -> {
          if (ref != touched && Source.isAskedBy(ref)) {
            targets.await(ref);
          }
        });
    load(targets);
    Object target = touched.loadedOrNull();
    if (target == null) {
      throw EagerLinks.dangling(
          siblings.plan().type().name() + "." + relationship.name(),
          relationship,
          Objects.requireNonNull(touched.key()));
    }
    return target;
  }

  /** Loads references ahead, whoever holds them. */
  void loadAll(List<Ref<?>> refs) {
    for (List<Ref<?>> chunk : Keys.chunks(refs)) {
      RefTargets targets = new RefTargets(chunk.size());
      chunk.forEach(targets::await);
      load(targets);
    }
  }

  private void load(RefTargets targets) {
    ResultGroup group = siblings.group();
    targets.load(group.loading(), relationship.target(), path(), group.mode());
  }

  /** Whom some neighbouring references ask. */
  static final class Source extends RefLoader implements Waiting.Source {
    private final RefEdge edge;

    /** Held for the references of it that wait. */
    private @Nullable Object @Nullable [] block;

    private Source(RefEdge edge) {
      this.edge = edge;
    }

    @Override
    public void hold(@Nullable Object[] full) {
      block = full;
    }

    private static boolean isAskedBy(Ref<?> ref) {
      return isBound(ref);
    }

    private static @Nullable RefEdge edge(Ref<?> ref) {
      return of(ref) instanceof Source source ? source.edge : null;
    }

    private void become(Ref<?> ref) {
      adopt(ref);
    }

    @Override
    protected Class<?> target() {
      return edge.relationship.target().javaType();
    }

    @Override
    protected <T> T load(Ref<T> ref) {
      return edge.load(ref);
    }
  }
}
