package dev.diglot.unitofwork;

import dev.diglot.engine.StatementRunner;
import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.ComputedAttribute;
import dev.diglot.schema.Column;
import dev.diglot.schema.Generation;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.OperationNode;
import dev.diglot.sql.tree.Operator;
import dev.diglot.sql.tree.Operators;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What writers of rows share: plans, statements, and where times come from.
 *
 * @param plans what is known of the database
 * @param statements runs statements in the session's transaction
 * @param clock where times come from, or null for the database's clock
 */
record WriteContext(WritePlans plans, StatementRunner statements, @Nullable Clock clock) {
  private static final Set<Operator> CLOCKS =
      Set.of(
          Operators.CURRENT_TIMESTAMP,
          Operators.LOCAL_TIMESTAMP,
          Operators.CURRENT_DATE,
          Operators.CURRENT_TIME);

  /** The injected clock's time in the place of the database's, or null to leave it to that. */
  @Nullable Object time(ColumnMapping column, @Nullable Node value) {
    return clock != null && value instanceof OperationNode call && CLOCKS.contains(call.operator())
        ? ClockValues.now(clock, column.type().javaType())
        : null;
  }

  /** The clock for versions that are times. */
  Clock versionClock() {
    return clock == null ? Clock.systemUTC() : clock;
  }

  /** Whether the database, not the insert, makes the value of a column. */
  boolean isMadeByDatabase(ColumnMapping mapping, @Nullable Object value) {
    Column column = mapping.column();
    if (column.generatedAs() != null || !mapping.insertable()) {
      return true;
    }
    boolean made =
        column.defaultValue() != null || column.generation() instanceof Generation.Identity;
    return value == null && made;
  }

  @Nullable Object read(ResultSet row, int position, ColumnMapping column) throws SQLException {
    return plans.dialect().types().codec(column.type()).read(row, position);
  }

  /**
   * Runs a statement for each of some rows, all of which must be there.
   *
   * @param before the rows as they are believed to be
   * @param values the values of each run, as the template arranges them
   * @throws dev.diglot.error.StaleVersionException when a row was changed by somebody else, or is
   *     gone
   */
  void writeEach(
      StatementTemplate template,
      EntityModel model,
      List<@Nullable Object[]> before,
      List<@Nullable Object[]> values) {
    long[] counts = statements.batch(template.template(), values);
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] == 0) {
        throw Stale.row(model, before.get(i));
      }
    }
  }

  /** The computed values that the statement which writes a row can give back. */
  static List<ComputedAttribute> rowLocal(EntityModel model) {
    return model.rowLocal();
  }
}
