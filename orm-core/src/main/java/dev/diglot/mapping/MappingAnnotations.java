package dev.diglot.mapping;

import dev.diglot.annotation.Entity;
import dev.diglot.type.TypeQualifier;
import java.lang.annotation.Annotation;
import java.lang.annotation.Repeatable;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The mapping annotations of one member or class, containers of repeated ones opened. */
final class MappingAnnotations {
  private static final Package OURS = Entity.class.getPackage();

  /** The method that opens a container of repeated annotations; empty for other annotations. */
  private static final ClassValue<Optional<Method>> CONTENTS =
      new ClassValue<>() {
        @Override
        protected Optional<Method> computeValue(Class<?> type) {
          for (Method method : type.getDeclaredMethods()) {
            Class<?> element = method.getReturnType().getComponentType();
            if (method.getName().equals("value")
                && element != null
                && element.isAnnotationPresent(Repeatable.class)) {
              return Optional.of(method);
            }
          }
          return Optional.empty();
        }
      };

  private final Map<Class<?>, List<Annotation>> byType = new LinkedHashMap<>(4);

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

  /** Whether an element carries annotations that are not of core. */
  static boolean hasOthers(AnnotatedElement element) {
    for (Annotation annotation : element.getDeclaredAnnotations()) {
      if (annotation.annotationType().getPackage() != OURS) {
        return true;
      }
    }
    return false;
  }

  private void add(Annotation annotation) {
    List<Annotation> repeated = repeated(annotation);
    Class<?> type = repeated.get(0).annotationType();
    List<Annotation> known = byType.get(type);
    if (known == null) {
      known = new ArrayList<>();
      byType.put(type, known);
    }
    known.addAll(repeated);
  }

  private static List<Annotation> repeated(Annotation annotation) {
    Method content = CONTENTS.get(annotation.annotationType()).orElse(null);
    try {
      return content != null
              && content.invoke(annotation) instanceof Annotation[] inner
              && inner.length > 0
          ? Arrays.asList(inner)
          : List.of(annotation);
    } catch (ReflectiveOperationException closed) {
      return List.of(annotation);
    }
  }

  <A extends Annotation> @Nullable A find(Class<A> type) {
    List<Annotation> found = byType.get(type);
    return found == null ? null : type.cast(found.get(0));
  }

  <A extends Annotation> List<A> all(Class<A> type) {
    List<A> all = new ArrayList<>();
    for (Annotation annotation : byType.getOrDefault(type, List.of())) {
      all.add(type.cast(annotation));
    }
    return all;
  }

  boolean has(Class<? extends Annotation> type) {
    return byType.containsKey(type);
  }

  boolean isEmpty() {
    return byType.isEmpty();
  }

  /** The annotations that carry another; ours carry none, and are spared the reading of theirs. */
  List<Annotation> marked(Class<? extends Annotation> mark) {
    List<Annotation> marked = new ArrayList<>();
    for (Map.Entry<Class<?>, List<Annotation>> entry : byType.entrySet()) {
      if (entry.getKey().getPackage() != OURS && entry.getKey().isAnnotationPresent(mark)) {
        marked.addAll(entry.getValue());
      }
    }
    return List.copyOf(marked);
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
