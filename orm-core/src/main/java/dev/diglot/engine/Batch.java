package dev.diglot.engine;

import dev.diglot.dialect.RenderedSql;
import dev.diglot.sql.tree.BindNode;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One statement run for many rows. */
final class Batch {
  /** How many rows are sent at once. */
  static final int ROWS_AT_ONCE = 1_000;

  private final StatementRunner runner;
  private final StatementListener listener;
  private final Template template;

  Batch(StatementRunner runner, StatementListener listener, Template template) {
    this.runner = runner;
    this.listener = listener;
    this.template = template;
  }

  long[] run(Connection connection, List<@Nullable Object[]> rows) {
    RenderedSql sql = template.sql();
    long[] counts = new long[rows.size()];
    List<@Nullable Object[]> chunk = rows;
    Observation seen = observe(rows.subList(0, 1));
    try (PreparedStatement statement = connection.prepareStatement(sql.text())) {
      int done = 0;
      for (List<@Nullable Object[]> portion : Portions.of(rows, ROWS_AT_ONCE)) {
        chunk = portion;
        seen = observe(chunk);
        int[] sent = send(statement, chunk);
        seen.wrote(sum(sent));
        for (int count : sent) {
          counts[done++] = count;
        }
      }
      return counts;
    } catch (BatchUpdateException refused) {
      SQLException cause = refused.getNextException();
      throw runner.failed(cause == null ? refused : cause, sql, chunk, seen);
    } catch (SQLException refused) {
      throw runner.failed(refused, sql, chunk, seen);
    }
  }

  private int[] send(PreparedStatement statement, List<@Nullable Object[]> rows)
      throws SQLException {
    for (@Nullable Object[] row : rows) {
      template.bind(statement, row);
      statement.addBatch();
    }
    return statement.executeBatch();
  }

  /** Shows the first row's values. */
  private Observation observe(List<@Nullable Object[]> rows) {
    List<BindNode> binds = listener.enabled() ? template.filled(rows.get(0)).binds() : List.of();
    return Observation.start(listener, template.sql().text(), binds, rows.size());
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
