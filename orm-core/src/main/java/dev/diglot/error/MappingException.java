package dev.diglot.error;

import java.util.List;

/** Mapped classes that cannot be mapped; carries every problem found, not only the first. */
public final class MappingException extends DiglotException {
  private static final long serialVersionUID = 1L;

  private final transient List<MappingProblem> problems;

  /**
   * Creates the exception from all problems found.
   *
   * @param code the stable code
   * @param problems what is wrong, at least one
   */
  public MappingException(ErrorCode code, List<MappingProblem> problems) {
    super(code, describe(problems), null);
    this.problems = List.copyOf(problems);
  }

  /**
   * Every problem found, in the order of the classes given.
   *
   * @return the problems, at least one
   */
  public List<MappingProblem> problems() {
    return problems;
  }

  private static String describe(List<MappingProblem> problems) {
    StringBuilder text = new StringBuilder();
    text.append(
        problems.size() == 1 ? "1 mapping problem:" : problems.size() + " mapping problems:");
    for (MappingProblem problem : problems) {
      text.append("\n  - ").append(problem);
    }
    return text.toString();
  }
}
