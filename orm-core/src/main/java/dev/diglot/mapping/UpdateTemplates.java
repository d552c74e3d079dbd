package dev.diglot.mapping;

import dev.diglot.mapping.Templates.Property;
import dev.diglot.sql.Assignments;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Placeholders;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is set when hybrids are set, called once for each entity. */
final class UpdateTemplates {
  private final Reach reach;
  private final Problems problems;
  private final JavaBodies bodies;
  private final Map<Property, UpdateTemplate> templates = new HashMap<>();

  UpdateTemplates(Reach reach, JavaBodies bodies, Problems problems) {
    this.reach = reach;
    this.problems = problems;
    this.bodies = bodies;
  }

  @Nullable UpdateTemplate find(Class<?> type, String hybrid) {
    return templates.get(new Property(type, hybrid));
  }

  /** Every node that stands in what is set for a hybrid. */
  List<Node> nodes(Class<?> type, String hybrid) {
    UpdateTemplate template = find(type, hybrid);
    return template == null
        ? List.of()
        : template.parts().stream().map(UpdateTemplate.Part::value).toList();
  }

  void collect(EntityDraft draft) {
    for (Map.Entry<String, Method> entry : draft.expressions().updates().entrySet()) {
      collect(draft, entry.getKey(), entry.getValue());
    }
  }

  private void collect(EntityDraft draft, String property, Method method) {
    Method found = draft.expressions().hybridNamed(property);
    if (found == null) {
      problems.add(
          draft.type(),
          property,
          "has an @UpdateOf, but is no @Hybrid method.",
          "correct the name, or annotate the method with @Hybrid; columns are set as they are.");
      return;
    }
    String hybrid = found.getName();
    Class<?> value = Primitives.wrapped(found.getReturnType());
    UpdateMethod.Called called = new UpdateMethod(draft, method, value, problems).call(reach);
    if (called != null) {
      List<UpdateTemplate.Part> parts = parts(draft, hybrid, called);
      templates.put(
          new Property(draft.type(), hybrid),
          new UpdateTemplate(called.self(), called.whole(), parts));
    }
  }

  private List<UpdateTemplate.Part> parts(
      EntityDraft draft, String hybrid, UpdateMethod.Called called) {
    List<UpdateTemplate.Part> parts = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Assignments.Part given : called.parts()) {
      checkTarget(draft, hybrid, given, seen);
      UpdateTemplate.Part part = part(draft, hybrid, given);
      if (part != null) {
        parts.add(part);
      }
    }
    return parts;
  }

  private void checkTarget(
      EntityDraft draft, String hybrid, Assignments.Part part, Set<String> seen) {
    PathTarget target = PathTarget.of(draft, part.property().steps());
    String name = String.join(".", part.property().steps());
    if (target == null || !isStored(target.plan()) || !target.rest().isEmpty()) {
      problems.add(
          draft.type(),
          hybrid,
          "sets " + name + " when it is set, which is no column that an update may set.",
          "set mapped columns other than the id.");
    } else if (!seen.add(target.name())) {
      problems.add(draft.type(), hybrid, "sets " + name + " twice when it is set.", "set it once.");
    }
  }

  private static boolean isStored(@Nullable MemberPlan plan) {
    return plan != null
        && !plan.columns().isEmpty()
        && plan.columns().stream().allMatch(c -> c.traits().updatable() && !c.traits().id());
  }

  private UpdateTemplate.@Nullable Part part(
      EntityDraft draft, String hybrid, Assignments.Part given) {
    Serializable code = given.code();
    if (code == null) {
      return new UpdateTemplate.Part(given.property(), given.value(), List.of());
    }
    ExpressionTemplate read = bodies.read(draft, hybrid, code);
    return read == null
        ? null
        : new UpdateTemplate.Part(
            given.property(),
            Placeholders.fill(read.node(), Map.of(read.self(), given.value())),
            read.holes());
  }
}
