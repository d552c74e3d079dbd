package dev.diglot.mapping;

import dev.diglot.annotation.Embeddable;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.MappedSuperclass;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The classes and mixins that a mapped class is made of. */
final class Ancestry {
  private final Class<?> type;
  private final List<Class<?>> classes = new ArrayList<>();
  private final Set<Class<?>> mixins = new LinkedHashSet<>();
  private final Map<Class<?>, List<Method>> annotated = new HashMap<>();

  Ancestry(Class<?> type, Problems problems) {
    this.type = type;
    for (Class<?> at = type; at != null && at != Object.class; at = at.getSuperclass()) {
      if (at == type || isMapped(at, problems)) {
        classes.add(0, at);
      }
      collectMixins(at);
    }
  }

  private boolean isMapped(Class<?> ancestor, Problems problems) {
    if (ancestor.isAnnotationPresent(MappedSuperclass.class)) {
      return true;
    }
    if (ancestor.isAnnotationPresent(Entity.class)) {
      problems.add(
          type,
          "extends the entity " + Problems.name(ancestor) + ", but a row has one class.",
          "move the common fields to a @MappedSuperclass that both extend.");
      return false;
    }
    String annotated = annotatedField(ancestor);
    if (annotated != null && !ancestor.isAnnotationPresent(Embeddable.class)) {
      problems.add(
          type,
          annotated,
          "is declared and annotated in "
              + Problems.name(ancestor)
              + ", whose fields are not mapped.",
          "annotate " + Problems.name(ancestor) + " with @MappedSuperclass.");
    }
    return ancestor.isAnnotationPresent(Embeddable.class);
  }

  private static @Nullable String annotatedField(Class<?> ancestor) {
    return Arrays.stream(ancestor.getDeclaredFields())
        .filter(field -> !new MappingAnnotations(field).isEmpty())
        .map(Field::getName)
        .findFirst()
        .orElse(null);
  }

  private void collectMixins(Class<?> at) {
    Deque<Class<?>> open = new ArrayDeque<>(List.of(at.getInterfaces()));
    while (!open.isEmpty()) {
      Class<?> mixin = open.removeFirst();
      if (mixins.add(mixin)) {
        open.addAll(List.of(mixin.getInterfaces()));
      }
    }
  }

  Class<?> type() {
    return type;
  }

  /** The mapped superclasses, the topmost first, then the class itself. */
  List<Class<?>> classes() {
    return classes;
  }

  /** All interfaces, those nearest to the class first. */
  List<Class<?>> mixins() {
    return List.copyOf(mixins);
  }

  /**
   * The methods that a class or mixin declares with annotations, by name, since reflection gives
   * them in no order. Reflection copies all methods each time, so it is asked once.
   */
  List<Method> annotatedMethods(Class<?> ancestor) {
    List<Method> known = annotated.get(ancestor);
    if (known == null) {
      known = new ArrayList<>();
      for (Method method : ancestor.getDeclaredMethods()) {
        if (!method.isSynthetic() && method.getDeclaredAnnotations().length > 0) {
          known.add(method);
        }
      }
      if (known.size() > 1) {
        known.sort(Comparator.comparing(Method::getName));
      }
      annotated.put(ancestor, known);
    }
    return known;
  }

  /** Classes and mixins, the class itself first: who comes first wins. */
  List<Class<?>> nearestFirst() {
    List<Class<?>> all = new ArrayList<>();
    for (int i = classes.size() - 1; i >= 0; i--) {
      all.add(classes.get(i));
    }
    all.addAll(mixins);
    return all;
  }
}
