package dev.diglot.engine;

import dev.diglot.dialect.Dialect;
import dev.diglot.sql.tree.BindNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Prints each statement to the logger {@code diglot.sql}: the statement with its values, ready to
 * be pasted into a SQL shell, then as a comment the named values, the rows, the time and the line
 * of the program that asked. Sensitive values are masked.
 */
public final class Echo implements StatementListener {
  private static final Logger LOG = LoggerFactory.getLogger("diglot.sql");

  private final boolean on;
  private final SqlPrinter printer;

  /**
   * Prints statements of a dialect.
   *
   * @param on whether to print at level INFO; else at DEBUG, if that is enabled
   * @param dialect writes values as literals
   */
  public Echo(boolean on, Dialect dialect) {
    this.on = on;
    this.printer = new SqlPrinter(dialect.types());
  }

  @Override
  public boolean enabled() {
    return on ? LOG.isInfoEnabled() : LOG.isDebugEnabled();
  }

  @Override
  public void executed(Execution execution) {
    String text = text(execution, Callers.caller());
    if (on) {
      LOG.info(text);
    } else {
      LOG.debug(text);
    }
  }

  /** The statement and its comment. */
  String text(Execution execution, String caller) {
    List<String> facts = new ArrayList<>();
    String values = values(execution.binds());
    if (!values.isEmpty()) {
      facts.add(values);
    }
    if (execution.batch() > 1) {
      facts.add("first of a batch of " + execution.batch());
    }
    if (execution.failure() != null) {
      facts.add("failed: " + SqlPrinter.oneLine(execution.failure()));
    } else if (execution.rows() >= 0) {
      facts.add(execution.rows() == 1 ? "1 row" : execution.rows() + " rows");
    }
    facts.add(String.format(Locale.ROOT, "%.2f ms", execution.time().toNanos() / 1_000_000.0));
    facts.add(caller);
    return printer.inlined(execution.sql(), execution.binds())
        + ";\n  -- "
        + String.join("; ", facts);
  }

  private String values(List<BindNode> binds) {
    List<String> named = new ArrayList<>();
    for (BindNode bind : binds) {
      if (bind.name() != null) {
        named.add(SqlPrinter.oneLine(bind.name()) + "=" + printer.shortValue(bind));
      }
    }
    return String.join(", ", named);
  }
}
