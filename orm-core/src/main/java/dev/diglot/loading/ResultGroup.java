package dev.diglot.loading;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The entities that one result brought: what is touched on one of them is loaded for all. Holds
 * them weakly.
 */
final class ResultGroup {
  private final Loading loading;
  private final LoadPath path;
  private final LoadMode mode;
  private @Nullable Siblings first;
  private @Nullable Map<EntityPlan, Siblings> others;

  ResultGroup(Loading loading, LoadPath path, LoadMode mode) {
    this.loading = loading;
    this.path = path;
    this.mode = mode;
  }

  Loading loading() {
    return loading;
  }

  LoadPath path() {
    return path;
  }

  LoadMode mode() {
    return mode;
  }

  Siblings siblings(EntityPlan plan) {
    Siblings known = first;
    if (known == null) {
      known = new Siblings(this, plan);
      first = known;
    }
    return known.plan() == plan ? known : other(plan);
  }

  /** Most results bring one entity; the others have a map. */
  private Siblings other(EntityPlan plan) {
    Map<EntityPlan, Siblings> known = others;
    if (known == null) {
      known = new HashMap<>();
      others = known;
    }
    return known.computeIfAbsent(plan, unused -> new Siblings(this, plan));
  }
}
