package dev.diglot.benchmarks.hibernate;

import dev.diglot.benchmarks.domain.Target;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The sequence of Hibernate's ids, beside the table that all contenders share. Hibernate does not
 * batch inserts into identity columns; its documentation recommends a sequence with the pooled
 * optimizer, which takes many numbers in one round trip.
 */
final class Numbers {
  static final String SEQUENCE = "employee_numbers";

  /** How many ids one round trip takes. */
  static final int AT_ONCE = 1_000;

  /** Far from the ids that the identity column gives. */
  private static final int FIRST = 10_000_001;

  private Numbers() {}

  static void create(Target target) {
    try (Connection connection = target.pool().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "create sequence if not exists %s start with %d increment by %d"
              .formatted(SEQUENCE, FIRST, AT_ONCE));
      connection.commit();
    } catch (SQLException failure) {
      throw new IllegalStateException("The sequence was not created", failure);
    }
  }
}
