package dev.diglot.mapping;

import dev.diglot.annotation.GeneratedColumn;
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
  private final JavaBodies bodies;
  private final UpdateTemplates updates;
  private final ComparatorTemplates comparators;
  private final Map<Property, ExpressionTemplate> templates = new HashMap<>();

  Templates(Reach reach, MappingView view, Problems problems) {
    this.reach = reach;
    this.problems = problems;
    this.bodies = new JavaBodies(view, problems);
    this.updates = new UpdateTemplates(reach, bodies, problems);
    this.comparators = new ComparatorTemplates(reach, bodies, problems);
  }

  JavaBodies bodies() {
    return bodies;
  }

  UpdateTemplates updates() {
    return updates;
  }

  ComparatorTemplates comparators() {
    return comparators;
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
    for (MemberPlan.Basic basic : draft.plans(MemberPlan.Basic.class)) {
      if (basic.member().has(GeneratedColumn.class)) {
        collectGenerated(draft, basic.member());
      }
    }
    for (Map.Entry<String, Method> hybrid : draft.expressions().hybrids().entrySet()) {
      collectHybrid(draft, hybrid.getKey(), hybrid.getValue());
    }
    for (Method call : draft.expressions().calls()) {
      if (!draft.expressions().callExpressions().containsKey(call)) {
        bodies.translate(draft, call, call.getName(), call.getReturnType());
      }
    }
    updates.collect(draft);
    comparators.collect(draft);
    refuseStrangers(draft);
  }

  private void collectGenerated(EntityDraft draft, Member member) {
    Method method = draft.expressions().expression(member.name());
    if (method == null) {
      noteMissing(draft, member.name(), "is a generated column", member.rawType());
    } else {
      collect(draft, member.name(), method, member.rawType());
    }
  }

  private void collectHybrid(EntityDraft draft, String name, Method hybrid) {
    Method method = draft.expressions().expressionOfHybrid(name);
    if (method == null) {
      put(draft, name, bodies.translate(draft, hybrid, name, hybrid.getReturnType()));
    } else {
      collect(draft, name, method, hybrid.getReturnType());
    }
  }

  private void collect(EntityDraft draft, String name, Method method, Class<?> value) {
    ExpressionMethod source = new ExpressionMethod(draft, method, problems);
    if (source.isWellFormed(Primitives.wrapped(value))) {
      put(
          draft,
          name,
          source.isBody() ? bodies.translate(draft, method, name, value) : source.call(reach));
    }
  }

  private void put(EntityDraft draft, String name, @Nullable ExpressionTemplate template) {
    if (template != null) {
      templates.put(new Property(draft.type(), name), template);
    }
  }

  private void noteMissing(EntityDraft draft, String name, String what, Class<?> value) {
    problems.add(
        draft.type(),
        name,
        what + ", but nothing says how the database computes it.",
        JavaBodies.typed(draft, name, value));
  }

  private void refuseStrangers(EntityDraft draft) {
    for (String property : draft.expressions().properties()) {
      MemberPlan plan = draft.plan(property);
      if (plan instanceof MemberPlan.Computed
          || plan != null && plan.member().has(GeneratedColumn.class)
          || draft.expressions().names(property)) {
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
