package dev.diglot.mapping;

import dev.diglot.annotation.Entity;
import dev.diglot.type.TypeQualifier;
import java.lang.annotation.Annotation;
import java.lang.annotation.Repeatable;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The mapping annotations of one member or class, containers of repeated ones opened. */
final class MappingAnnotations {
  private static final Package OURS = Entity.class.getPackage();

  private final Map<Class<?>, List<Annotation>> byType = new LinkedHashMap<>();

  MappingAnnotations(AnnotatedElement element) {
    for (Annotation annotation : element.getDeclaredAnnotations()) {
      if (isMapping(annotation.annotationType())) {
        add(annotation);
      }
    }
  }

  private static boolean isMapping(Class<? extends Annotation> type) {
    return type.getPackage() == OURS || type.isAnnotationPresent(TypeQualifier.class);
  }

  private void add(Annotation annotation) {
    List<Annotation> repeated = repeated(annotation);
    Class<?> type = repeated.get(0).annotationType();
    byType.computeIfAbsent(type, any -> new ArrayList<>()).addAll(repeated);
  }

  private static List<Annotation> repeated(Annotation annotation) {
    Class<? extends Annotation> type = annotation.annotationType();
    try {
      Object value = type.getMethod("value").invoke(annotation);
      if (value instanceof Annotation[] inner
          && inner.length > 0
          && inner[0].annotationType().isAnnotationPresent(Repeatable.class)) {
        return Arrays.asList(inner);
      }
      return List.of(annotation);
    } catch (ReflectiveOperationException noValue) {
      return List.of(annotation);
    }
  }

  <A extends Annotation> @Nullable A find(Class<A> type) {
    List<Annotation> found = byType.get(type);
    return found == null ? null : type.cast(found.get(0));
  }

  <A extends Annotation> List<A> all(Class<A> type) {
    return byType.getOrDefault(type, List.of()).stream().map(type::cast).toList();
  }

  boolean has(Class<? extends Annotation> type) {
    return byType.containsKey(type);
  }

  boolean isEmpty() {
    return byType.isEmpty();
  }

  /** The annotations that carry another. */
  List<Annotation> marked(Class<? extends Annotation> mark) {
    return byType.values().stream()
        .flatMap(List::stream)
        .filter(annotation -> annotation.annotationType().isAnnotationPresent(mark))
        .toList();
  }

  List<Class<?>> types() {
    return List.copyOf(byType.keySet());
  }

  /** The annotations as an author writes them: {@code @Column, @Id}. */
  String names() {
    return byType.keySet().stream()
        .map(type -> "@" + type.getSimpleName())
        .collect(Collectors.joining(", "));
  }

  /** Takes annotations of a kind that is not here from a mixin. */
  void inherit(Class<?> type, MappingAnnotations mixin) {
    byType.put(type, mixin.byType.getOrDefault(type, List.of()));
  }

  boolean agree(Class<?> type, MappingAnnotations other) {
    return byType.getOrDefault(type, List.of()).equals(other.byType.get(type));
  }
}
