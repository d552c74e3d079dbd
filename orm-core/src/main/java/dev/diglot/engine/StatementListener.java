package dev.diglot.engine;

import java.util.List;

/** Told of each statement after it was executed, by the thread that did. Must not throw. */
@FunctionalInterface
public interface StatementListener {

  /**
   * Takes note of a statement.
   *
   * @param execution the statement; its binds hold values that may be sensitive
   */
  void executed(Execution execution);

  /**
   * Whether anybody listens now; statements are measured only then.
   *
   * @return whether to call {@link #executed}
   */
  default boolean enabled() {
    return true;
  }

  /**
   * Listens to nothing.
   *
   * @return a listener that is never enabled
   */
  static StatementListener none() {
    return all(List.of());
  }

  /**
   * Several listeners as one.
   *
   * @param listeners told in this order
   * @return the listener, enabled when any of them is
   */
  static StatementListener all(List<StatementListener> listeners) {
    return new StatementListeners(listeners);
  }
}
