package dev.diglot.loading;

import dev.diglot.mapping.EntityType;
import dev.diglot.mapping.ToOneAttribute;
import dev.diglot.reference.Ref;
import dev.diglot.reference.RefLoader;
import java.util.List;
import java.util.Objects;

/** One to-one relationship of the entities of one result, declared as a reference. */
final class RefEdge extends RefLoader {
  private final Siblings siblings;
  private final ToOneAttribute relationship;

  RefEdge(Siblings siblings, ToOneAttribute relationship) {
    this.siblings = siblings;
    this.relationship = relationship;
  }

  /** Lets the siblings of a later result load a target too. */
  void take(Ref<?> ref, int results) {
    boolean stays = of(ref) instanceof RefEdge edge && edge.siblings.outnumber(siblings, results);
    if (isBound(ref) && !stays) {
      adopt(ref);
    }
  }

  /** Binds a reference that was made from a key; says whether it was one. */
  boolean bind(Ref<?> ref) {
    boolean unbound = !ref.isLoaded() && !isBound(ref);
    if (unbound) {
      adopt(ref);
    }
    return unbound;
  }

  @Override
  protected <T> T load(Ref<T> touched) {
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
    siblings.forEach(
        entity -> {
          if (siblings.value(entity, relationship) instanceof Ref<?> ref
              && ref != touched
              && isBound(ref)) {
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
      RefTargets targets = new RefTargets();
      chunk.forEach(targets::await);
      load(targets);
    }
  }

  private void load(RefTargets targets) {
    ResultGroup group = siblings.group();
    targets.load(group.loading(), relationship.target(), path(), group.mode());
  }
}
