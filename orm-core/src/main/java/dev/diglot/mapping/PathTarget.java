package dev.diglot.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the accessors of a path lead to inside one entity: the first relationship or hybrid, or the
 * column at its end.
 *
 * @param name the member or hybrid
 * @param plan the member's plan, or null for a hybrid
 * @param rest the accessors that follow
 */
record PathTarget(String name, @Nullable MemberPlan plan, List<String> rest) {

  /** The target, or null when an accessor is not mapped. */
  static @Nullable PathTarget of(EntityDraft draft, List<String> steps) {
    if (steps.isEmpty()) {
      return null;
    }
    if (draft.expressions().isHybrid(steps.get(0))) {
      return new PathTarget(steps.get(0), null, steps.subList(1, steps.size()));
    }
    return of(draft.plans(), steps);
  }

  static @Nullable PathTarget of(Collection<MemberPlan> plans, List<String> steps) {
    MemberPlan plan = find(plans, steps.get(0));
    List<String> rest = new ArrayList<>(steps.subList(1, steps.size()));
    if (plan == null) {
      return null;
    }
    return plan instanceof MemberPlan.Embedded embedded && !rest.isEmpty()
        ? of(embedded.parts(), rest)
        : new PathTarget(plan.member().name(), plan, rest);
  }

  private static @Nullable MemberPlan find(Collection<MemberPlan> plans, String accessor) {
    for (String name : Accessors.fields(accessor)) {
      for (MemberPlan plan : plans) {
        if (plan.member().name().equals(name)) {
          return plan;
        }
      }
    }
    return null;
  }
}
