package dev.diglot.loading;

import dev.diglot.mapping.Attribute;
import dev.diglot.mapping.BasicAttribute;
import dev.diglot.mapping.ToManyAttribute;
import dev.diglot.mapping.ToOneAttribute;
import dev.diglot.reference.Lazy;
import dev.diglot.reference.Ref;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Loads paths of relationships ahead, a thousand entities at a time. */
final class FetchAhead {
  private final Loading loading;
  private final LoadMode mode;

  FetchAhead(Loading loading, LoadMode mode) {
    this.loading = loading;
    this.mode = mode;
  }

  /**
   * Loads a path.
   *
   * @param path attributes, the first of the holders' entity
   * @param holders instances of one entity, each once
   * @param all whether they are all that the database has
   */
  void fetch(List<Attribute> path, List<?> holders, boolean all) {
    LoadPath reached = LoadPath.ROOT;
    List<?> at = holders;
    for (int i = 0; i < path.size() && !at.isEmpty(); i++) {
      Attribute step = path.get(i);
      EntityPlan plan = loading.plans().ofInstance(at.get(0));
      Siblings siblings = new ResultGroup(loading, reached, mode).siblings(plan);
      load(siblings, step, at, all && i == 0);
      if (i < path.size() - 1) {
        at = distinct(reached(siblings, step, at));
        reached = siblings.path(step);
      }
    }
  }

  /** Those that are not null, each once. */
  static List<Object> distinct(Collection<? extends @Nullable Object> all) {
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Object> distinct = new ArrayList<>();
    for (Object one : all) {
      if (one != null && seen.add(one)) {
        distinct.add(one);
      }
    }
    return distinct;
  }

  private void load(Siblings siblings, Attribute step, List<?> holders, boolean all) {
    if (step instanceof ToManyAttribute many) {
      collections(siblings, many, holders, all);
    } else if (step instanceof ToOneAttribute one) {
      targets(siblings, one, holders);
    } else if (step instanceof BasicAttribute basic) {
      deferred(siblings, basic, holders);
    }
  }

  /** Where a step that was loaded leads to. */
  private static List<@Nullable Object> reached(
      Siblings siblings, Attribute step, List<?> holders) {
    List<@Nullable Object> reached = new ArrayList<>(holders.size());
    for (Object holder : holders) {
      Object value = siblings.value(holder, step);
      if (step instanceof ToManyAttribute) {
        reached.addAll(elements(value));
      } else if (step instanceof ToOneAttribute) {
        reached.add(value instanceof Ref<?> ref ? ref.loadedOrNull() : value);
      }
    }
    return reached;
  }

  private void collections(Siblings siblings, ToManyAttribute many, List<?> holders, boolean all) {
    List<LazyContent<?>> unloaded = new ArrayList<>();
    for (Object holder : holders) {
      if (siblings.value(holder, many) instanceof LazyContent<?> lazy
          && !lazy.isLoaded()
          && lazy.belongsTo(holder, many.name())) {
        unloaded.add(lazy);
      }
    }
    CollectionLoad load =
        new CollectionLoad(loading, siblings.plan(), many, siblings.path(many), mode);
    boolean whole = all && unloaded.size() == holders.size() && unloaded.size() <= Keys.CHUNK;
    Keys.chunks(unloaded).forEach(whole ? load::loadOfAll : load::load);
  }

  private static Collection<?> elements(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.values();
    }
    return value instanceof Collection<?> collection ? collection : List.of();
  }

  private void targets(Siblings siblings, ToOneAttribute one, List<?> holders) {
    List<Ref<?>> unloaded = new ArrayList<>(holders.size());
    for (Object holder : holders) {
      if (siblings.value(holder, one) instanceof Ref<?> ref && !ref.isLoaded()) {
        unloaded.add(ref);
      }
    }
    if (!unloaded.isEmpty()) {
      siblings.references(one).loadAll(unloaded);
    }
  }

  private void deferred(Siblings siblings, BasicAttribute basic, List<?> holders) {
    Map<Object, Lazy<?>> unloaded = new LinkedHashMap<>();
    for (Object holder : holders) {
      Object key = siblings.plan().type().key(holder);
      if (key != null
          && siblings.value(holder, basic) instanceof Lazy<?> lazy
          && !lazy.isLoaded()) {
        unloaded.put(key, lazy);
      }
    }
    for (List<Object> chunk : Keys.chunks(unloaded.keySet())) {
      Map<Object, Lazy<?>> part = new LinkedHashMap<>();
      chunk.forEach(key -> part.put(key, unloaded.get(key)));
      siblings.edge(basic).load(loading, part);
    }
  }
}
