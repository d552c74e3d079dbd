package dev.diglot.loading;

import dev.diglot.error.SessionError;
import dev.diglot.error.SessionException;
import dev.diglot.mapping.ToOneAttribute;
import dev.diglot.mapping.ToOneStyle;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The targets of the links that cannot wait: of plain to-one relationships the instances, of
 * references without a key in the row the keys. One statement an edge for all rows.
 */
final class EagerLinks {
  private final EntityPlan plan;
  private final Map<ToOneAttribute, Map<Object, Object>> byEdge = new HashMap<>();

  private EagerLinks(EntityPlan plan) {
    this.plan = plan;
  }

  static EagerLinks load(Assembly assembly, EntityPlan plan, List<EntityRow> rows) {
    EagerLinks links = new EagerLinks(plan);
    for (ToOneAttribute edge : plan.eager()) {
      Set<Object> keys = new LinkedHashSet<>();
      for (EntityRow row : rows) {
        Object key = key(edge, row);
        if (key != null) {
          keys.add(key);
        }
      }
      links.byEdge.put(edge, keys.isEmpty() ? Map.of() : targets(assembly, edge, keys));
    }
    return links;
  }

  /** What the edge is followed by: the foreign key, or of the inverse side the row's own key. */
  private static @Nullable Object key(ToOneAttribute edge, EntityRow row) {
    return edge.owner() ? edge.keyIn(row.values()) : row.key();
  }

  private static Map<Object, Object> targets(
      Assembly assembly, ToOneAttribute edge, Set<Object> keys) {
    if (edge.owner()) {
      return assembly.instances(edge.target(), keys);
    }
    ToOneAttribute mappedBy = Objects.requireNonNull(edge.mappedBy(), "mappedBy");
    return edge.style() == ToOneStyle.REF
        ? inverseKeys(assembly, mappedBy, edge, keys)
        : inverseInstances(assembly, mappedBy, edge, keys);
  }

  private static Map<Object, Object> inverseInstances(
      Assembly assembly, ToOneAttribute mappedBy, ToOneAttribute edge, Set<Object> keys) {
    Loading loading = assembly.loading();
    EntityPlan plan = loading.plans().of(edge.target());
    Map<Object, Object> found = new HashMap<>();
    for (List<Object> chunk : Keys.chunks(keys)) {
      List<EntityRow> rows =
          loading.rows(loading.plans().selects().byForeignKeys(edge.target(), mappedBy, chunk));
      assembly.complete(plan, rows);
      for (EntityRow row : rows) {
        Object holder = mappedBy.keyIn(row.values());
        found.put(Objects.requireNonNull(holder), row.entity());
      }
    }
    return found;
  }

  private static Map<Object, Object> inverseKeys(
      Assembly assembly, ToOneAttribute mappedBy, ToOneAttribute edge, Set<Object> keys) {
    Map<Object, Object> found = new HashMap<>();
    for (List<Object> chunk : Keys.chunks(keys)) {
      found.putAll(assembly.loading().keysBy(edge.target(), mappedBy, chunk));
    }
    return found;
  }

  /**
   * The instance, or of a reference without a key in the row the key of the target.
   *
   * @return null when there is none
   * @throws SessionException when the foreign key names no row
   */
  @Nullable Object target(ToOneAttribute edge, EntityRow row) {
    Object key = key(edge, row);
    if (key == null) {
      return null;
    }
    Object found = Objects.requireNonNull(byEdge.get(edge)).get(key);
    if (found == null && edge.owner() && !edge.missingIsNull()) {
      throw dangling(plan.type().name() + "." + edge.name() + " of row " + row.key(), edge, key);
    }
    return found;
  }

  static SessionException dangling(String what, ToOneAttribute edge, Object key) {
    return new SessionException(
        SessionError.DANGLING_REFERENCE,
        what
            + " points to "
            + edge.target().name()
            + " "
            + key
            + ", but table "
            + edge.target().table().name()
            + " has no such row. Repair the data, add a foreign key, or map the relationship so"
            + " that a missing row reads as null.");
  }
}
