package dev.diglot.loading;

import dev.diglot.mapping.ToManyAttribute;
import dev.diglot.query.CompiledQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Loads one to-many relationship of up to a thousand owners by one statement. */
final class CollectionLoad {
  private final Loading loading;
  private final EntityPlan owners;
  private final ToManyAttribute relationship;
  private final LoadPath path;
  private final LoadMode mode;

  CollectionLoad(
      Loading loading,
      EntityPlan owners,
      ToManyAttribute relationship,
      LoadPath path,
      LoadMode mode) {
    this.loading = loading;
    this.owners = owners;
    this.relationship = relationship;
    this.path = path;
    this.mode = mode.nested();
  }

  void load(List<LazyContent<?>> collections) {
    LoadScope scope = new LoadScope(loading.context());
    Map<Object, List<LazyContent<?>>> byKey = new LinkedHashMap<>();
    for (LazyContent<?> collection : collections) {
      Object owner = Objects.requireNonNull(collection.owner(), "owner");
      Object key = Objects.requireNonNull(owners.type().key(owner), "key of the owner");
      byKey.computeIfAbsent(key, unused -> new ArrayList<>(1)).add(collection);
      scope.share(owners.type(), key, owner);
    }
    Map<Object, List<Object>> stored = elements(scope, byKey.keySet());
    PendingOverlay overlay = PendingOverlay.of(loading.context(), owners.type(), relationship);
    byKey.forEach(
        (key, same) -> {
          List<Object> elements = stored.getOrDefault(key, List.of());
          same.forEach(collection -> overlay.fill(collection, elements));
        });
  }

  /** The elements as the database has them, by the key of their owner. */
  private Map<Object, List<Object>> elements(LoadScope scope, Collection<Object> keys) {
    CompiledQuery<@Nullable Object[]> query =
        loading
            .plans()
            .manyKeySelects()
            .elements(owners.type(), relationship, keys, loading.dialect());
    Assembly assembly = new Assembly(loading, scope, new ResultGroup(loading, path, mode));
    return loading.elements(query, assembly);
  }
}
