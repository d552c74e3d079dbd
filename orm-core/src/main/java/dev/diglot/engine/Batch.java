package dev.diglot.engine;

import dev.diglot.dialect.RenderedSql;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.type.Codec;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One statement run for many rows. */
final class Batch {
  /** How many rows are sent at once. */
  static final int ROWS_AT_ONCE = 1_000;

  private final StatementRunner runner;
  private final Binder binder;
  private final StatementListener listener;
  private final RenderedSql template;

  Batch(StatementRunner runner, Binder binder, StatementListener listener, RenderedSql template) {
    this.runner = runner;
    this.binder = binder;
    this.listener = listener;
    this.template = template;
  }

  long[] run(Connection connection, List<@Nullable Object[]> rows) {
    Codec<@Nullable Object>[] codecs = binder.codecs(template.binds());
    long[] counts = new long[rows.size()];
    List<@Nullable Object[]> chunk = rows;
    Observation seen = observe(rows.subList(0, 1));
    try (PreparedStatement statement = connection.prepareStatement(template.text())) {
      int done = 0;
      for (List<@Nullable Object[]> portion : Portions.of(rows, ROWS_AT_ONCE)) {
        chunk = portion;
        seen = observe(chunk);
        int[] sent = send(statement, codecs, chunk);
        seen.wrote(sum(sent));
        for (int count : sent) {
          counts[done++] = count;
        }
      }
      return counts;
    } catch (BatchUpdateException refused) {
      SQLException cause = refused.getNextException();
      throw runner.failed(cause == null ? refused : cause, template, chunk, seen);
    } catch (SQLException refused) {
      throw runner.failed(refused, template, chunk, seen);
    }
  }

  private static int[] send(
      PreparedStatement statement, Codec<@Nullable Object>[] codecs, List<@Nullable Object[]> rows)
      throws SQLException {
    for (@Nullable Object[] row : rows) {
      for (int i = 0; i < codecs.length; i++) {
        codecs[i].bind(statement, i + 1, row[i]);
      }
      statement.addBatch();
    }
    return statement.executeBatch();
  }

  /** Shows the first row's values. */
  private Observation observe(List<@Nullable Object[]> rows) {
    if (!listener.enabled()) {
      return Observation.start(listener, template.text(), List.of(), rows.size());
    }
    List<BindNode> binds = new ArrayList<>();
    for (BindNode bind : template.binds()) {
      Object value = rows.get(0)[binds.size()];
      binds.add(new BindNode(value, bind.type(), bind.name(), bind.sensitive()));
    }
    return Observation.start(listener, template.text(), binds, rows.size());
  }

  private static long sum(int[] counts) {
    long sum = 0;
    for (int count : counts) {
      if (count < 0) {
        return Observation.UNKNOWN;
      }
      sum += count;
    }
    return sum;
  }
}
