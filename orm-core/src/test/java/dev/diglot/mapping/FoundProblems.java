package dev.diglot.mapping;

import dev.diglot.error.MappingException;
import dev.diglot.error.MappingProblem;
import java.util.List;

/** What is wrong with classes. */
final class FoundProblems {

  private FoundProblems() {}

  /** The problems as the author reads them, none when the classes can be mapped. */
  static List<String> problems(Class<?>... classes) {
    try {
      Metadata.of(classes);
      return List.of();
    } catch (MappingException found) {
      return found.problems().stream().map(MappingProblem::toString).toList();
    }
  }
}
