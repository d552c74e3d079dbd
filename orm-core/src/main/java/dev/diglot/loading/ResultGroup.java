package dev.diglot.loading;

import java.util.HashMap;
import java.util.Map;

/**
 * The entities that one result brought: what is touched on one of them is loaded for all. Holds
 * them weakly.
 */
final class ResultGroup {
  private final Loading loading;
  private final LoadPath path;
  private final LoadMode mode;
  private final Map<EntityPlan, Siblings> byType = new HashMap<>();

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
    return byType.computeIfAbsent(plan, unused -> new Siblings(this, plan));
  }
}
