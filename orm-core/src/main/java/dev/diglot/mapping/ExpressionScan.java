package dev.diglot.mapping;

import dev.diglot.annotation.ComparatorOf;
import dev.diglot.annotation.ExpressionOf;
import dev.diglot.annotation.Hybrid;
import dev.diglot.annotation.UpdateOf;
import dev.diglot.sql.Expr;
import dev.diglot.sql.Root;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the hybrids of an entity and the expressions of its hybrids and computed properties. */
final class ExpressionScan {
  private final Class<?> type;
  private final Problems problems;
  private final Map<String, Method> hybrids = new LinkedHashMap<>();
  private final List<Method> calls = new ArrayList<>();
  private final Map<String, Method> expressions = new LinkedHashMap<>();
  private final Map<String, Method> updates = new LinkedHashMap<>();
  private final Map<String, Method> comparators = new LinkedHashMap<>();
  private final Map<Method, Method> callExpressions = new LinkedHashMap<>();

  ExpressionScan(ClassScan scan, Problems problems) {
    this.type = scan.type();
    this.problems = problems;
    List<Method> typed = new ArrayList<>();
    for (Class<?> ancestor : scan.ancestry().nearestFirst()) {
      for (Method method : scan.ancestry().annotatedMethods(ancestor)) {
        add(method, typed);
      }
    }
    for (Method method : typed) {
      expression(method);
    }
    for (String name : hybrids.keySet()) {
      if (scan.hasField(name)) {
        problems.add(
            type,
            name + "()",
            "is a hybrid with the name of a field, so that queries could mean either.",
            "rename the hybrid.");
      }
    }
  }

  private void add(Method method, List<Method> typed) {
    if (method.isAnnotationPresent(Hybrid.class)) {
      hybrid(method);
    }
    if (method.isAnnotationPresent(ExpressionOf.class)) {
      typed.add(method);
    }
    UpdateOf update = method.getAnnotation(UpdateOf.class);
    if (update != null) {
      put(updates, update.value(), method, "update expressions");
    }
    ComparatorOf comparator = method.getAnnotation(ComparatorOf.class);
    if (comparator != null) {
      put(comparators, comparator.value(), method, "comparators");
    }
  }

  private void hybrid(Method method) {
    if (method.getReturnType() == void.class || Modifier.isStatic(method.getModifiers())) {
      problems.add(
          type,
          method.getName() + "()",
          "is a hybrid without a result or without an instance.",
          "make it a method of the entity that returns a value.");
    } else if (method.getParameterCount() > 0) {
      calls.add(method);
    } else {
      hybrids.putIfAbsent(method.getName(), method);
    }
  }

  /** The expression of a property, or of the hybrid whose parameters it takes after the root. */
  private void expression(Method method) {
    String property = method.getAnnotation(ExpressionOf.class).value();
    Method call =
        calls.stream()
            .filter(candidate -> candidate.getName().equals(property))
            .filter(candidate -> takesParametersOf(candidate, method))
            .findFirst()
            .orElse(null);
    if (call == null) {
      put(expressions, property, method, "expressions");
    } else {
      callExpressions.putIfAbsent(call, method);
    }
  }

  private boolean takesParametersOf(Method call, Method method) {
    boolean fitting =
        Modifier.isStatic(method.getModifiers())
            && method.getParameterCount() == call.getParameterCount() + 1
            && method.getParameterTypes()[0] == Root.class;
    boolean alone = calls.stream().filter(c -> c.getName().equals(call.getName())).count() == 1;
    return fitting && (alone || sameTypes(call, method));
  }

  private static boolean sameTypes(Method call, Method method) {
    for (int i = 0; i < call.getParameterCount(); i++) {
      Type type =
          new GenericTypes(method.getGenericParameterTypes()[i + 1]).argument(Expr.class, 0);
      Class<?> wanted = Primitives.wrapped(call.getParameterTypes()[i]);
      if (type == null || GenericTypes.raw(type) != wanted) {
        return false;
      }
    }
    return true;
  }

  private void put(Map<String, Method> into, String property, Method method, String what) {
    Method known = into.putIfAbsent(property, method);
    if (known != null && !overrides(known.getDeclaringClass(), method.getDeclaringClass())) {
      problems.add(
          type,
          property,
          String.format(
              "has two %s: %s.%s and %s.%s.",
              what,
              Problems.name(known.getDeclaringClass()),
              known.getName(),
              Problems.name(method.getDeclaringClass()),
              method.getName()),
          "keep one, or declare one in " + Problems.name(type) + " itself; that wins.");
    }
  }

  /** The entity's own expression wins, and that of a class or mixin over what it extends. */
  private boolean overrides(Class<?> nearer, Class<?> farther) {
    return nearer != farther
        && (nearer == type
            || farther.isAssignableFrom(nearer)
            || !nearer.isInterface() && farther.isInterface());
  }

  /** The typed expressions of hybrids with parameters. */
  Map<Method, Method> callExpressions() {
    return callExpressions;
  }

  /** The hybrids with parameters, which are read where they are called. */
  List<Method> calls() {
    return calls;
  }

  Map<String, Method> hybrids() {
    return hybrids;
  }

  boolean isHybrid(String method) {
    return hybrids.containsKey(method);
  }

  List<String> properties() {
    return new ArrayList<>(expressions.keySet());
  }

  @Nullable Method expression(String property) {
    return expressions.get(property);
  }

  /** The expression of a hybrid, named by its method or by the property that it looks like. */
  @Nullable Method expressionOfHybrid(String hybrid) {
    for (String property : Accessors.fields(hybrid)) {
      Method expression = expressions.get(property);
      if (expression != null) {
        return expression;
      }
    }
    return null;
  }

  boolean names(String property) {
    return hybridNamed(property) != null;
  }

  /** The hybrid that is named, by its method or by the property that it looks like. */
  @Nullable Method hybridNamed(String property) {
    return hybrids.values().stream()
        .filter(hybrid -> Accessors.fields(hybrid.getName()).contains(property))
        .findFirst()
        .orElse(null);
  }

  /** The methods that say what is set when a hybrid is set, by the name that they give it. */
  Map<String, Method> updates() {
    return updates;
  }

  /** The methods that properties are compared by, by the name that they give the property. */
  Map<String, Method> comparators() {
    return comparators;
  }
}
