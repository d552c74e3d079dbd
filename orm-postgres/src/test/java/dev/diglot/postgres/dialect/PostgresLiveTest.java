package dev.diglot.postgres.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.diglot.dialect.Dialect;
import dev.diglot.dialect.Dialects;
import dev.diglot.dialect.MigrationLock;
import dev.diglot.error.ConstraintViolationException;
import dev.diglot.error.ConstraintViolationException.Kind;
import dev.diglot.error.ConstraintViolationException.Violation;
import dev.diglot.error.DatabaseException;
import dev.diglot.error.InvalidValueException;
import dev.diglot.error.TimeoutException;
import dev.diglot.postgres.testing.PostgresServer;
import dev.diglot.type.Codec;
import dev.diglot.type.DataType;
import dev.diglot.type.StandardTypes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostgresLiveTest {
  private static final String URL = PostgresServer.newDatabase();

  private Connection connection;
  private Dialect dialect;

  private static Connection open() throws SQLException {
    return DriverManager.getConnection(URL);
  }

  @BeforeEach
  void createTables() throws SQLException {
    connection = open();
    dialect = Dialects.find(connection.getMetaData());
    for (String sql : dialect.connectionSetup()) {
      execute(sql);
    }
    execute("create schema diglot_live");
    execute("set search_path to diglot_live");
    execute(
        "create table users (id integer primary key, name varchar(5) not null, age integer,"
            + " constraint uq_name_age unique (name, age), constraint ck_age check (age > 0))");
    execute(
        "create table \"Weird \"\"t,(\" (\"x y\" integer,"
            + " constraint \"fk \"\"weird\" foreign key (\"x y\") references users (id))");
    execute("insert into users values (1, 'a', 1)");
  }

  @AfterEach
  void close() throws SQLException {
    execute("drop schema diglot_live cascade");
    connection.close();
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private DatabaseException failure(String sql) {
    SQLException thrown = catchThrowableOfType(SQLException.class, () -> execute(sql));
    return dialect.errors().translate(thrown, sql);
  }

  private Violation violation(String sql) {
    return ((ConstraintViolationException) failure(sql)).violation();
  }

  private static Violation expected(Kind kind, String name, String table, String... columns) {
    return new Violation(kind, name, table, List.of(columns), null, List.of());
  }

  @Test
  void violationsSayConstraintTableAndColumns() throws SQLException {
    assertThat(violation("insert into users values (2, 'a', 1)"))
        .isEqualTo(expected(Kind.UNIQUE, "uq_name_age", "users", "name", "age"));
    assertThat(violation("insert into users values (1, 'b', 1)"))
        .isEqualTo(expected(Kind.UNIQUE, "users_pkey", "users", "id"));
    assertThat(violation("insert into users (id) values (2)"))
        .isEqualTo(expected(Kind.NOT_NULL, null, "users", "name"));
    assertThat(violation("update users set age = -1"))
        .isEqualTo(expected(Kind.CHECK, "ck_age", "users"));
    assertThat(violation("insert into \"Weird \"\"t,(\" values (9)"))
        .isEqualTo(expected(Kind.FOREIGN_KEY, "fk \"weird", "Weird \"t,(", "x y"));
    execute("insert into \"Weird \"\"t,(\" values (1)");
    assertThat(violation("delete from users"))
        .isEqualTo(expected(Kind.FOREIGN_KEY, "fk \"weird", "Weird \"t,("));
  }

  @Test
  void otherFailuresAreToldApart() throws SQLException {
    assertThat(failure("insert into users values (3, 'too long', 1)"))
        .isInstanceOf(InvalidValueException.class);
    assertThat(failure("select 1 / 0")).isInstanceOf(InvalidValueException.class);
    assertThat(failure("select nosuch")).isExactlyInstanceOf(DatabaseException.class);
    execute("set statement_timeout = 50");
    assertThat(failure("select pg_sleep(5)")).isInstanceOf(TimeoutException.class);
    execute("set statement_timeout = 0");
  }

  @Test
  void valuesComeBackAsTheyWent() throws SQLException {
    roundTrip(StandardTypes.BOOLEAN, true);
    roundTrip(StandardTypes.BYTE, (byte) -7);
    roundTrip(StandardTypes.SMALLINT, Short.MIN_VALUE);
    roundTrip(StandardTypes.INTEGER, Integer.MIN_VALUE);
    roundTrip(StandardTypes.BIGINT, Long.MIN_VALUE);
    roundTrip(StandardTypes.REAL, 1.1f);
    roundTrip(StandardTypes.DOUBLE, Double.MIN_VALUE);
    roundTrip(StandardTypes.decimal(20, 5), new BigDecimal("-12345.6789"));
    roundTrip(StandardTypes.bigInteger(38), BigInteger.TEN.pow(37));
    roundTrip(StandardTypes.varchar(20), "O'Hara \\ \"?\" é😀");
    roundTrip(StandardTypes.TEXT, "x".repeat(100_000));
    roundTrip(StandardTypes.CHARACTER, ' ');
    roundTrip(StandardTypes.BYTES, new byte[] {0, -1, 39, 92});
    roundTrip(StandardTypes.binary(9), new byte[0]);
    roundTrip(StandardTypes.DATE, LocalDate.of(1582, 10, 10));
    roundTrip(StandardTypes.time(3), LocalTime.MAX);
    roundTrip(StandardTypes.timestamp(6), LocalDateTime.of(2020, 3, 29, 2, 30, 0, 123_456_789));
    roundTrip(StandardTypes.instant(6), Instant.parse("1969-12-31T23:59:59.999999999Z"));
    roundTrip(StandardTypes.offsetDateTime(0), OffsetDateTime.parse("2020-01-01T00:00:00.5+14:00"));
    roundTrip(StandardTypes.UUID, new UUID(1, -1));
    roundTrip(StandardTypes.enumByName(DayOfWeek.class, 9), DayOfWeek.WEDNESDAY);
    roundTrip(StandardTypes.DURATION, Duration.ofNanos(-1));
  }

  private <J> void roundTrip(DataType<J> type, J value) throws SQLException {
    J normal = type.normalise(value);
    Codec<J> codec = dialect.types().codec(type);
    execute("drop table if exists held");
    execute("create table held (v " + dialect.types().ddlName(type) + ")");
    try (PreparedStatement insert =
        connection.prepareStatement("insert into held values (?), (?)")) {
      codec.bind(insert, 1, normal);
      codec.bind(insert, 2, null);
      insert.executeUpdate();
    }
    execute("insert into held values (" + dialect.types().literal(normal, type) + ")");
    try (Statement select = connection.createStatement();
        ResultSet rows = select.executeQuery("select v from held")) {
      rows.next();
      assertThat((Object) codec.read(rows, 1)).isEqualTo(normal);
      rows.next();
      assertThat((Object) codec.read(rows, 1)).isNull();
      rows.next();
      assertThat((Object) codec.read(rows, 1)).isEqualTo(normal);
    }
  }

  @Test
  void theMigrationLockKeepsOthersOut() throws SQLException {
    try (Connection other = open();
        Statement attempt = other.createStatement()) {
      attempt.execute("set lock_timeout = 100");
      MigrationLock lock = dialect.migrationLock();
      try (MigrationLock.Held held = lock.acquire(connection)) {
        assertThat(held).isNotNull();
        SQLException thrown = catchThrowableOfType(SQLException.class, () -> lock.acquire(other));
        assertThat(dialect.errors().translate(thrown, null)).isInstanceOf(TimeoutException.class);
      }
      lock.acquire(other).close();
      connection.setAutoCommit(false);
      lock.acquire(connection).close();
      SQLException late = catchThrowableOfType(SQLException.class, () -> lock.acquire(other));
      assertThat(dialect.errors().translate(late, null)).isInstanceOf(TimeoutException.class);
      connection.rollback();
      connection.setAutoCommit(true);
      lock.acquire(other).close();
    }
  }
}
