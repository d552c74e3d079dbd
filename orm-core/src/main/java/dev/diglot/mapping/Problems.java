package dev.diglot.mapping;

import dev.diglot.error.MappingError;
import dev.diglot.error.MappingException;
import dev.diglot.error.MappingProblem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong with a mapping, so that everything is reported at once. */
final class Problems {
  private final Set<MappingProblem> found = new LinkedHashSet<>();

  /** Notes a problem of a class as a whole. */
  void add(Class<?> type, String fact, String fix) {
    add(type, "", fact, fix);
  }

  /** Notes a problem of a member. */
  void add(Class<?> type, String member, String fact, String fix) {
    found.add(new MappingProblem(name(type), member, fact, fix));
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** Fails if anything was noted. */
  void report() {
    if (!found.isEmpty()) {
      throw new MappingException(MappingError.INVALID_MAPPING, List.copyOf(found));
    }
  }

  static String name(Class<?> type) {
    String simple = type.getSimpleName();
    return simple.isEmpty() ? type.getName() : simple;
  }
}
