package dev.diglot.testing;

import dev.diglot.engine.Execution;
import dev.diglot.engine.StatementListener;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Records statements, so that tests can count them and look at their text. */
public final class StatementLog implements StatementListener {
  private final List<Execution> executions = new CopyOnWriteArrayList<>();

  @Override
  public void executed(Execution execution) {
    executions.add(execution);
  }

  /** Everything that was executed, in order. */
  public List<Execution> executions() {
    return List.copyOf(executions);
  }

  /** The text of everything that was executed, in order. */
  public List<String> statements() {
    return executions.stream().map(Execution::sql).toList();
  }

  /** How many statements were executed. */
  public int size() {
    return executions.size();
  }

  /** Forgets everything. */
  public void clear() {
    executions.clear();
  }
}
