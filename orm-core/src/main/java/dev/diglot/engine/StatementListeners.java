package dev.diglot.engine;

import java.util.List;

/** Several listeners as one. */
record StatementListeners(List<StatementListener> listeners) implements StatementListener {

  StatementListeners {
    listeners = List.copyOf(listeners);
  }

  @Override
  public boolean enabled() {
    for (int i = 0; i < listeners.size(); i++) {
      if (listeners.get(i).enabled()) {
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
