package dev.diglot.loading;

import dev.diglot.mapping.EntityType;
import dev.diglot.mapping.ToOneAttribute;
import dev.diglot.reference.Ref;
import dev.diglot.reference.RefLoader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One to-one relationship of the entities of one result, declared as a reference. */
final class RefEdge extends RefLoader {
  private final Siblings siblings;
  private final ToOneAttribute relationship;

  RefEdge(Siblings siblings, ToOneAttribute relationship) {
    this.siblings = siblings;
    this.relationship = relationship;
  }

  void take(Ref<?> ref) {
    if (isBound(ref)) {
      adopt(ref);
    }
  }

  @Override
  protected <T> T load(Ref<T> touched) {
    Loading loading = siblings.group().loading();
    loading.requireOpen(path());
    EntityType<?> target = relationship.target();
    Object key = Objects.requireNonNull(touched.key(), "key");
    Object known = new LoadScope(loading.context()).find(target, key);
    if (known == null) {
      loading.requireTouchable(path(), siblings.group().mode());
      known = load(loading, touched, key);
    }
    return touched.type().cast(known);
  }

  private LoadPath path() {
    return siblings.path(relationship);
  }

  private Object load(Loading loading, Ref<?> touched, Object key) {
    Map<Object, List<Ref<?>>> waiting = new LinkedHashMap<>();
    waiting.put(key, new ArrayList<>(List.of(touched)));
    siblings.forEach(
        entity -> {
          if (siblings.value(entity, relationship) instanceof Ref<?> ref
              && ref != touched
              && isBound(ref)) {
            await(ref, waiting);
          }
        });
    loadTargets(loading, waiting);
    Object target = touched.loadedOrNull();
    if (target == null) {
      throw EagerLinks.dangling(
          siblings.plan().type().name() + "." + relationship.name(), relationship, key);
    }
    return target;
  }

  private static void await(Ref<?> ref, Map<Object, List<Ref<?>>> waiting) {
    Object key = Objects.requireNonNull(ref.key(), "key");
    List<Ref<?>> same = waiting.get(key);
    if (same != null) {
      same.add(ref);
    } else if (waiting.size() < Keys.CHUNK) {
      waiting.put(key, new ArrayList<>(List.of(ref)));
    }
  }

  /** Loads references ahead, whoever holds them. */
  void loadAll(Loading loading, List<Ref<?>> refs) {
    Map<Object, List<Ref<?>>> waiting = new LinkedHashMap<>();
    for (Ref<?> ref : refs) {
      waiting
          .computeIfAbsent(Objects.requireNonNull(ref.key(), "key"), unused -> new ArrayList<>())
          .add(ref);
    }
    loadTargets(loading, waiting);
  }

  private void loadTargets(Loading loading, Map<Object, List<Ref<?>>> waiting) {
    ResultGroup group = new ResultGroup(loading, path(), siblings.group().mode().nested());
    Assembly assembly = new Assembly(loading, new LoadScope(loading.context()), group);
    Map<Object, Object> found = assembly.instances(relationship.target(), waiting.keySet());
    found.forEach(
        (key, target) ->
            Objects.requireNonNull(waiting.get(key)).forEach(ref -> hand(ref, target)));
  }

  private static <T> void hand(Ref<T> ref, Object target) {
    resolve(ref, ref.type().cast(target));
  }
}
