package dev.diglot.loading;

import dev.diglot.mapping.EntityType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes the rows of one result instances: known ones are found or refreshed, the targets of plain
 * to-one relationships are loaded for all rows at once, then new instances are built and
 * registered. An instance is registered only when it is complete, so that a failure leaves nothing
 * half filled behind; relationships without a {@code Ref} have no cycles.
 */
final class Assembly {
  private final Loading loading;
  private final LoadScope scope;
  private final ResultGroup group;

  Assembly(Loading loading, LoadScope scope, ResultGroup group) {
    this.loading = loading;
    this.scope = scope;
    this.group = group;
  }

  Loading loading() {
    return loading;
  }

  LoadMode mode() {
    return group.mode();
  }

  LoadScope scope() {
    return scope;
  }

  Siblings siblings(EntityPlan plan) {
    return group.siblings(plan);
  }

  /** Gives every row its instance. */
  void complete(EntityPlan plan, List<EntityRow> rows) {
    if (rows.isEmpty()) {
      return;
    }
    List<EntityRow> unknown = new ArrayList<>();
    List<EntityRow> stale = new ArrayList<>();
    Map<Object, EntityRow> firsts = new HashMap<>();
    for (EntityRow row : rows) {
      sort(plan, row, rows.size(), firsts, unknown, stale);
    }
    List<EntityRow> changing = new ArrayList<>(unknown);
    changing.addAll(stale);
    EagerLinks links = EagerLinks.load(this, plan, changing);
    Siblings siblings = group.siblings(plan);
    EntityBuilder builder = new EntityBuilder(plan, links, siblings, scope, group.mode());
    unknown.forEach(builder::build);
    Refresher refresher = new Refresher(loading.context(), plan, builder, group.mode());
    stale.forEach(refresher::refresh);
  }

  private void sort(
      EntityPlan plan,
      EntityRow row,
      int results,
      Map<Object, EntityRow> firsts,
      List<EntityRow> unknown,
      List<EntityRow> stale) {
    EntityType<?> type = plan.type();
    Object known = scope.find(type, row.key());
    if (known != null && !isRefreshed(type, row.key())) {
      row.become(known);
      group.siblings(plan).adopt(known, results);
      return;
    }
    EntityRow first = firsts.putIfAbsent(row.key(), row);
    if (first != null) {
      row.repeats(first);
    } else if (known == null) {
      unknown.add(row);
    } else {
      row.become(known);
      stale.add(row);
    }
  }

  /** Whether a known entity takes the values of its row again. */
  boolean isRefreshed(EntityType<?> type, Object key) {
    return scope.manages(type) && (group.mode().overwrite() || !scope.isCurrent(type, key));
  }

  /**
   * The instances of keys, from memory where they are known, else by one statement for a thousand.
   *
   * @return by key; keys without a row are missing
   */
  Map<Object, Object> instances(EntityType<?> type, Iterable<Object> keys) {
    Map<Object, Object> found = new HashMap<>();
    List<Object> missing = new ArrayList<>();
    for (Object key : keys) {
      @Nullable Object known = scope.find(type, key);
      if (known == null) {
        missing.add(key);
      } else {
        found.put(key, known);
      }
    }
    read(
        type,
        missing,
        (key, entity) -> {
          found.put(key, entity);
          scope.share(type, key, entity);
        });
    return found;
  }

  /** Reads the rows of keys, a thousand by one statement; keys without a row are skipped. */
  <T> void read(EntityType<T> type, Collection<?> keys, BiConsumer<Object, T> consumer) {
    for (List<?> chunk : Keys.chunks(keys)) {
      for (T entity : loading.list(loading.byKeys(type, chunk), this)) {
        consumer.accept(Objects.requireNonNull(type.key(entity), "key"), entity);
      }
    }
  }
}
