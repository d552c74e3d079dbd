package dev.diglot.mapping;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The expressions of computed properties and hybrids, called once for each entity. */
final class Templates {
  private final Reach reach;
  private final Problems problems;
  private final Map<Property, ExpressionTemplate> templates = new HashMap<>();

  Templates(Reach reach, Problems problems) {
    this.reach = reach;
    this.problems = problems;
  }

  /** A computed property or hybrid of an entity. */
  record Property(Class<?> type, String name) {}

  void collect(EntityDraft draft) {
    for (MemberPlan.Computed computed : draft.plans(MemberPlan.Computed.class)) {
      Method method = draft.expressions().expression(computed.member().name());
      if (method == null) {
        noteMissing(draft, computed.member().name(), "is computed", computed.member().rawType());
      } else {
        collect(draft, computed.member().name(), method, computed.member().rawType());
      }
    }
    draft.expressions().hybrids().forEach((name, hybrid) -> collectHybrid(draft, name, hybrid));
    refuseStrangers(draft);
  }

  private void collectHybrid(EntityDraft draft, String name, Method hybrid) {
    Method method = draft.expressions().expressionOfHybrid(name);
    if (method == null) {
      noteMissing(draft, name, "is a hybrid", hybrid.getReturnType());
    } else {
      collect(draft, name, method, hybrid.getReturnType());
    }
  }

  private void collect(EntityDraft draft, String name, Method method, Class<?> value) {
    ExpressionMethod source = new ExpressionMethod(draft, method, problems);
    if (source.isWellFormed(Primitives.wrapped(value))) {
      ExpressionTemplate template = source.call(reach);
      if (template != null) {
        templates.put(new Property(draft.type(), name), template);
      }
    }
  }

  private void noteMissing(EntityDraft draft, String name, String what, Class<?> value) {
    problems.add(
        draft.type(),
        name,
        what + ", but nothing says how the database computes it.",
        String.format(
            "write an @ExpressionOf(\"%s\") static Expr<%s> %sSql(Root<%s> root).",
            name, Primitives.wrapped(value).getSimpleName(), name, draft.name()));
  }

  private void refuseStrangers(EntityDraft draft) {
    for (String property : draft.expressions().properties()) {
      MemberPlan plan = draft.plan(property);
      if (plan instanceof MemberPlan.Computed || draft.expressions().names(property)) {
        continue;
      }
      boolean broken = plan == null && draft.scan().hasField(property);
      if (!broken) {
        problems.add(
            draft.type(),
            property,
            "has an @ExpressionOf, but is no @Computed field and no @Hybrid method.",
            "correct the name, or annotate the field with @Computed or the method with @Hybrid.");
      }
    }
  }

  @Nullable ExpressionTemplate find(Class<?> type, String name) {
    return templates.get(new Property(type, name));
  }

  ExpressionTemplate get(Class<?> type, String name) {
    return Objects.requireNonNull(find(type, name), name);
  }

  List<Property> properties() {
    return List.copyOf(templates.keySet());
  }
}
