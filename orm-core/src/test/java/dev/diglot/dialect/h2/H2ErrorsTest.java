package dev.diglot.dialect.h2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.diglot.error.ConnectionFailedException;
import dev.diglot.error.ConstraintViolationException;
import dev.diglot.error.ConstraintViolationException.Kind;
import dev.diglot.error.ConstraintViolationException.Violation;
import dev.diglot.error.DatabaseException;
import dev.diglot.error.InvalidValueException;
import dev.diglot.error.SerializationFailureException;
import dev.diglot.error.TimeoutException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What H2 really says, read back. */
class H2ErrorsTest {
  @AutoClose private final H2Database database = new H2Database();

  @BeforeEach
  void createTables() throws SQLException {
    database.execute(
        "create table users (id integer not null, name varchar(5) not null, age integer,"
            + " constraint pk_users primary key (id), constraint uq_name_age unique (name, age),"
            + " constraint ck_age check (age > 0))");
    database.execute(
        "create table \"Weird \"\"t,(\" (\"user\" integer not null, \"x, y\" integer,"
            + " constraint \"a: FOREIGN KEY( \"\"b\" foreign key (\"x, y\") references users (id),"
            + " constraint \"u: \"\"q\"\")\" unique (\"x, y\", \"user\"))");
    database.execute("insert into users values (1, 'a', 1), (2, 'b', 2)");
  }

  private DatabaseException failure(String sql) {
    SQLException thrown = catchThrowableOfType(SQLException.class, () -> database.execute(sql));
    DatabaseException translated = database.dialect.errors().translate(thrown, sql);
    assertThat(translated).hasCause(thrown);
    assertThat(translated.sqlState()).isEqualTo(thrown.getSQLState());
    return translated;
  }

  private Violation violation(String sql) {
    return ((ConstraintViolationException) failure(sql)).violation();
  }

  private static Violation expected(Kind kind, String constraint, String table, String... columns) {
    return new Violation(kind, constraint, table, List.of(columns), null, List.of());
  }

  @Test
  void uniqueConstraintsAreNamedWithTheirColumns() {
    assertThat(violation("insert into users values (3, 'a', 1)"))
        .isEqualTo(expected(Kind.UNIQUE, "uq_name_age", "users", "name", "age"));
    assertThat(violation("update users set name = 'a', age = 1"))
        .isEqualTo(expected(Kind.UNIQUE, "uq_name_age", "users", "name", "age"));
  }

  @Test
  void primaryKeysNameTheirTableAndColumns() {
    Violation violation = violation("insert into users values (1, 'x', 9)");
    assertThat(violation.kind()).isEqualTo(Kind.UNIQUE);
    assertThat(violation.constraint()).isEqualTo("pk_users");
    assertThat(violation.table()).isEqualTo("users");
    assertThat(violation.columns()).containsExactly("id");
  }

  @Test
  void uniqueIndexesAreNamed() throws SQLException {
    database.execute("create unique index ix_low on users (age desc)");
    assertThat(violation("insert into users values (3, 'c', 1)"))
        .isEqualTo(expected(Kind.UNIQUE, "ix_low", "users", "age"));
  }

  @Test
  void foreignKeysAreNamedOnBothSides() {
    Violation key = expected(Kind.FOREIGN_KEY, "a: FOREIGN KEY( \"b", "Weird \"t,(", "x, y");
    assertThat(violation("insert into \"Weird \"\"t,(\" values (1, 99)")).isEqualTo(key);
    assertThat(insertedAnd("delete from users where id = 1")).isEqualTo(key);
  }

  private Violation insertedAnd(String sql) {
    try {
      database.execute("insert into \"Weird \"\"t,(\" values (1, 1)");
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
    return violation(sql);
  }

  @Test
  void weirdNamesAreReadBackExactly() throws SQLException {
    database.execute("insert into \"Weird \"\"t,(\" values (1, 1)");
    assertThat(violation("insert into \"Weird \"\"t,(\" values (1, 1)"))
        .isEqualTo(expected(Kind.UNIQUE, "u: \"q\")", "Weird \"t,(", "x, y", "user"));
    assertThat(violation("insert into \"Weird \"\"t,(\" values (null, 1)"))
        .isEqualTo(expected(Kind.NOT_NULL, null, "Weird \"t,(", "user"));
  }

  @Test
  void nullsNameTheirColumnAndTheStatementsTable() {
    Violation name = expected(Kind.NOT_NULL, null, "users", "name");
    assertThat(violation("insert into users (id) values (5)")).isEqualTo(name);
    assertThat(violation("update users set name = null")).isEqualTo(name);
    assertThat(violation("select id from final table (insert into users (id) values (5))"))
        .isEqualTo(name);
  }

  @Test
  void checksAreNamed() {
    assertThat(violation("insert into users values (5, 'x', -1)"))
        .isEqualTo(expected(Kind.CHECK, "ck_age", "users"));
  }

  @Test
  void messagesHoldNoValues() {
    assertThat(failure("insert into users values (1, 'secr', 9)"))
        .hasMessageStartingWith("[DG-402] The unique constraint 'pk_users' of users (id)")
        .hasMessageNotContaining("secr");
  }

  @Test
  void theFailureOfABatchIsRead() throws SQLException {
    String sql = "insert into users values (?, ?, ?)";
    try (PreparedStatement insert = database.connection.prepareStatement(sql)) {
      for (int id = 9; id >= 1; id -= 8) {
        insert.setInt(1, id);
        insert.setString(2, "n" + id);
        insert.setInt(3, 1);
        insert.addBatch();
      }
      SQLException thrown = catchThrowableOfType(SQLException.class, insert::executeBatch);
      DatabaseException translated = database.dialect.errors().translate(thrown, sql);
      assertThat(((ConstraintViolationException) translated).violation().columns())
          .containsExactly("id");
    }
  }

  @Test
  void otherLanguagesAreReadToo() throws SQLException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMAN);
      uniqueConstraintsAreNamedWithTheirColumns();
      checksAreNamed();
      nullsNameTheirColumnAndTheStatementsTable();
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void valuesThatDoNotFit() {
    assertThat(failure("insert into users values (5, 'too long', 1)"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("NAME")
        .hasMessageContaining("insert into users");
    assertThat(failure("insert into users values (5, 'x', 'y')"))
        .isInstanceOf(InvalidValueException.class);
    assertThat(failure("insert into users values (5, 'x', 99999999999)"))
        .isInstanceOf(InvalidValueException.class);
    assertThat(failure("select 1 / 0")).isInstanceOf(InvalidValueException.class);
  }

  @Test
  void statementsThatAreWrong() {
    for (String sql : List.of("selec", "select nosuch from users", "select * from nosuch")) {
      assertThat(failure(sql))
          .isExactlyInstanceOf(DatabaseException.class)
          .hasMessageStartingWith("[DG-401] The database refused a statement.")
          .hasMessageEndingWith("in: " + sql);
    }
  }

  @Test
  void locksThatAreHeldTimeOut() throws SQLException {
    String url = "jdbc:h2:mem:locks;LOCK_TIMEOUT=50";
    try (H2Database one = new H2Database(url);
        Connection two = DriverManager.getConnection(url)) {
      one.execute("create table t (id integer primary key)");
      one.execute("insert into t values (1)");
      one.connection.setAutoCommit(false);
      one.execute("update t set id = 2");
      SQLException thrown =
          catchThrowableOfType(
              SQLException.class, () -> two.createStatement().execute("update t set id = 3"));
      assertThat(one.dialect.errors().translate(thrown, null)).isInstanceOf(TimeoutException.class);
    }
  }

  @Test
  void deadlocksCanBeTriedAgain() throws Exception {
    String url = "jdbc:h2:mem:deadlocks;LOCK_TIMEOUT=5000";
    try (H2Database one = new H2Database(url);
        Connection two = DriverManager.getConnection(url)) {
      one.execute("create table t (id integer primary key, v integer)");
      one.execute("insert into t values (1, 0), (2, 0)");
      one.connection.setAutoCommit(false);
      two.setAutoCommit(false);
      one.execute("update t set v = 1 where id = 1");
      run(two, "update t set v = 2 where id = 2");
      CompletableFuture<SQLException> other =
          CompletableFuture.supplyAsync(() -> outcome(two, "update t set v = 2 where id = 1"));
      SQLException mine = outcome(one.connection, "update t set v = 1 where id = 2");
      one.connection.rollback();
      SQLException theirs = other.get(10, TimeUnit.SECONDS);
      SQLException victim = mine == null ? theirs : mine;
      assertThat(one.dialect.errors().translate(victim, null))
          .isInstanceOf(SerializationFailureException.class);
    }
  }

  private static SQLException outcome(Connection connection, String sql) {
    return catchThrowableOfType(SQLException.class, () -> run(connection, sql));
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void lostConnectionsAndTimeoutsAreToldApart() throws SQLException {
    try (Statement slow = database.connection.createStatement()) {
      slow.setQueryTimeout(1);
      SQLException thrown =
          catchThrowableOfType(
              SQLException.class,
              () ->
                  slow.executeQuery(
                      "select count(*) from system_range(1, 100000), system_range(1, 100000)"));
      assertThat(database.dialect.errors().translate(thrown, null))
          .isInstanceOf(TimeoutException.class);
    }
    try (Statement last = database.connection.createStatement()) {
      last.execute("shutdown");
    }
    assertThat(failure("select 1")).isInstanceOf(ConnectionFailedException.class);
    SQLException refused =
        catchThrowableOfType(
            SQLException.class, () -> DriverManager.getConnection("jdbc:h2:tcp://localhost:1/x"));
    assertThat(database.dialect.errors().translate(refused, null))
        .isInstanceOf(ConnectionFailedException.class);
  }
}
