package dev.diglot.mapping;

import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What properties are compared by, read once for each entity. */
final class ComparatorTemplates {
  private static final String INSTEAD = "leave the comparator out, and say it in each lambda.";

  private final Reach reach;
  private final Problems problems;
  private final JavaBodies bodies;
  private final Map<Class<?>, Map<String, ComparatorTemplate>> templates = new HashMap<>();

  ComparatorTemplates(Reach reach, JavaBodies bodies, Problems problems) {
    this.reach = reach;
    this.problems = problems;
    this.bodies = bodies;
  }

  /** The comparators of an entity by the name of their attribute. */
  Map<String, ComparatorTemplate> of(Class<?> type) {
    return templates.getOrDefault(type, Map.of());
  }

  /** What is compared. */
  private record Target(String name, Class<?> value, boolean sensitive) {}

  void collect(EntityDraft draft) {
    for (Map.Entry<String, Method> entry : draft.expressions().comparators().entrySet()) {
      collect(draft, entry.getKey(), entry.getValue());
    }
  }

  private void collect(EntityDraft draft, String property, Method method) {
    Target target = target(draft, property);
    if (target != null) {
      if (isWellFormed(draft, method, target.value())) {
        read(draft, target, method);
      }
    } else if (draft.plan(property) != null || !draft.scan().hasField(property)) {
      problems.add(
          draft.type(),
          property,
          "has a @ComparatorOf, but is neither a @Hybrid method nor a property with one value.",
          "correct the name, or annotate the method with @Hybrid.");
    }
  }

  private static @Nullable Target target(EntityDraft draft, String property) {
    Method hybrid = draft.expressions().hybridNamed(property);
    if (hybrid != null) {
      return new Target(hybrid.getName(), Primitives.wrapped(hybrid.getReturnType()), false);
    }
    MemberPlan plan = draft.plan(property);
    if (!(plan instanceof MemberPlan.Basic) && !(plan instanceof MemberPlan.Computed)) {
      return null;
    }
    boolean sensitive = plan.columns().stream().anyMatch(planned -> planned.column().sensitive());
    return new Target(plan.member().name(), Primitives.wrapped(plan.member().rawType()), sensitive);
  }

  private boolean isWellFormed(EntityDraft draft, Method method, Class<?> value) {
    boolean fits =
        Modifier.isStatic(method.getModifiers())
            && method.getParameterCount() == 1
            && Primitives.wrapped(method.getParameterTypes()[0]) == value
            && method.getReturnType() != void.class;
    if (!fits) {
      String type = value.getSimpleName();
      problems.add(
          draft.type(),
          ExpressionMethod.place(draft, method),
          "is no static method from one " + type + " to its key.",
          "declare it as static " + type + " " + method.getName() + "(" + type + " value).");
    }
    return fits;
  }

  private void read(EntityDraft draft, Target target, Method method) {
    Lookup lookup = reach.into(method.getDeclaringClass());
    ExpressionTemplate read = bodies.function(draft, target.name(), method, INSTEAD);
    if (lookup != null && read != null) {
      ComparatorTemplate template =
          new ComparatorTemplate(
              Problems.name(method.getDeclaringClass()) + "." + method.getName() + "()",
              target.value(),
              read,
              Reach.method(lookup, method).asType(MethodType.genericMethodType(1)),
              target.sensitive());
      templates.computeIfAbsent(draft.type(), type -> new HashMap<>()).put(target.name(), template);
    }
  }
}
