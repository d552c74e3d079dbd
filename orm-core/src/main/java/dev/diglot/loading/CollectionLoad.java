package dev.diglot.loading;

import dev.diglot.mapping.ToManyAttribute;
import dev.diglot.query.CompiledQuery;
import java.util.List;
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

  /** Loads some collections by the keys of their owners. */
  void load(List<LazyContent<?>> collections) {
    load(collections, false);
  }

  /** Loads the collections of all owners there are: no key is sent, all elements are asked for. */
  void loadOfAll(List<LazyContent<?>> collections) {
    load(collections, true);
  }

  private void load(List<LazyContent<?>> collections, boolean all) {
    LoadContext context = loading.context();
    LoadScope scope = new LoadScope(context);
    scope.expect(owners.type(), collections.size());
    Unloaded unloaded =
        new Unloaded(
            relationship,
            collections,
            owner -> {
              Object key = owners.type().key(owner);
              if (key != null) {
                scope.share(owners.type(), key, owner);
              }
              return key;
            });
    boolean pending = PendingOverlay.of(context, owners.type(), relationship).isAny();
    read(query(unloaded, all), unloaded, scope);
    unloaded.fill(
        pending ? PendingOverlay.of(context, owners.type(), relationship) : PendingOverlay.NONE);
  }

  private CompiledQuery<@Nullable Object[]> query(Unloaded unloaded, boolean all) {
    ManyKeySelects selects = loading.plans().manyKeySelects();
    CompiledQuery<@Nullable Object[]> query =
        all ? selects.allElements(owners.type(), relationship, loading.dialect()) : null;
    return query != null
        ? query
        : selects.elements(owners.type(), relationship, unloaded.keys(), loading.dialect());
  }

  /** Reads the elements as the database has them. */
  private void read(CompiledQuery<@Nullable Object[]> query, Unloaded unloaded, LoadScope scope) {
    Assembly assembly = new Assembly(loading, scope, new ResultGroup(loading, path, mode));
    loading.elements(query, assembly, unloaded);
  }
}
