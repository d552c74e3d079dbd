package dev.diglot.loading;

import dev.diglot.error.DetachedAccessException;
import dev.diglot.error.ErrorCode;
import dev.diglot.error.SessionError;
import dev.diglot.error.SessionException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * How a result reached something that may be loaded: {@code User.orders}, then {@code Order.items}.
 *
 * @param steps entity and attribute of each step, at least one
 */
record LoadPath(List<Step> steps) implements Serializable {

  /** Copies the list. */
  LoadPath {
    steps = List.copyOf(steps);
  }

  static final LoadPath ROOT = new LoadPath(List.of());

  LoadPath then(String entity, String attribute) {
    List<Step> longer = new ArrayList<>(steps);
    longer.add(new Step(entity, attribute));
    return new LoadPath(longer);
  }

  String target() {
    Step last = steps.get(steps.size() - 1);
    return last.entity() + "." + last.attribute();
  }

  private String fetch() {
    List<String> references = new ArrayList<>();
    for (Step step : steps) {
      references.add(step.entity() + "::" + step.attribute());
    }
    return "fetch(" + String.join(", ", references) + ")";
  }

  DetachedAccessException detached() {
    return new DetachedAccessException(
        SessionError.DETACHED_ACCESS,
        target()
            + " was touched, but it was not loaded and its session is closed or no longer manages"
            + " its holder. Touch it while the session is open, or add ."
            + fetch()
            + " to the query.");
  }

  SessionException strict() {
    ErrorCode code = SessionError.STRICT_LOADING;
    return new SessionException(
        code,
        target()
            + " was touched, but it was not loaded and the session is strict: it never loads on"
            + " touch. Add ."
            + fetch()
            + " to the query.");
  }

  /** One relationship or deferred column. */
  record Step(String entity, String attribute) implements Serializable {}
}
