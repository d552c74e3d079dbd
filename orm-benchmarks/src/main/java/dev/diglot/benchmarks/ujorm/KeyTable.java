package dev.diglot.benchmarks.ujorm;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** The table from which Ujorm takes blocks of keys, filled as its own tools fill it. */
final class KeyTable {
  /** Far from the keys that the database makes for the others. */
  private static final long FIRST = 2_000_000_000L;

  private KeyTable() {}

  static void create(DataSource pool, int keysAtOnce) {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements(keysAtOnce)) {
        statement.execute(sql);
      }
      connection.commit();
    } catch (SQLException failure) {
      throw new IllegalStateException("The table of keys was not created", failure);
    }
  }

  private static List<String> statements(int keysAtOnce) {
    return List.of(
        "drop table if exists ujorm_pk_support",
        "create table ujorm_pk_support (\"id\" varchar(96) primary key,"
            + " \"seq\" bigint not null, \"cache\" integer not null,"
            + " \"max_value\" bigint not null)",
        "insert into ujorm_pk_support values ('employee', " + FIRST + ", " + keysAtOnce + ", 0)");
  }
}
