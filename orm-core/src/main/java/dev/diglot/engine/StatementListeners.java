package dev.diglot.engine;

import java.util.List;

/** Several listeners as one. */
record StatementListeners(List<StatementListener> listeners) implements StatementListener {

  StatementListeners {
    listeners = List.copyOf(listeners);
  }

  @Override
  public boolean enabled() {
    for (StatementListener listener : listeners) {
      if (listener.enabled()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void executed(Execution execution) {
    for (StatementListener listener : listeners) {
      if (listener.enabled()) {
        listener.executed(execution);
      }
    }
  }
}
