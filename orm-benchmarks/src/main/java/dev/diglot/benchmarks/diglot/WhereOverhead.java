package dev.diglot.benchmarks.diglot;

import static dev.diglot.sql.Sql.col;

import dev.diglot.benchmarks.domain.Target;
import dev.diglot.database.Database;
import dev.diglot.mapping.Metadata;
import dev.diglot.session.Query;
import dev.diglot.session.StatelessSession;
import java.lang.invoke.MethodHandles;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * What a query costs beyond its statement: one statement on H2 that finds nothing, within one
 * transaction, prepared by hand, asked typed, and asked by a lambda that captures its value. The
 * difference to {@link #prepared} is the overhead.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class WhereOverhead {
  private static final String[] NAMES = {"a", "b", "c", "d", "e", "f", "g", "h"};

  private Target target;
  private Database database;
  private StatelessSession session;
  private Connection connection;
  private String sql;
  private int turn;

  /** Creates the benchmark; JMH sets it up. */
  public WhereOverhead() {}

  /**
   * Opens a database and begins both transactions.
   *
   * @throws SQLException when H2 refuses the connection
   */
  @Setup
  public void open() throws SQLException {
    target = Target.open(Target.Kind.H2);
    Metadata metadata = Metadata.of(MethodHandles.lookup(), City.class, Employee.class);
    database = Database.builder().url(target.url()).metadata(metadata).open();
    session = database.openStateless();
    connection = DriverManager.getConnection(target.url());
    connection.setAutoCommit(false);
    sql = session.access().awaited(typed("a")).statement().text();
  }

  /**
   * Closes everything.
   *
   * @throws SQLException when H2 cannot close the connection
   */
  @TearDown
  public void close() throws SQLException {
    connection.close();
    session.close();
    database.close();
    target.close();
  }

  private String name() {
    return NAMES[turn++ & 7];
  }

  private Query<Employee> typed(String name) {
    return session.query(Employee.class).where(col(Employee::lastName).eq(name));
  }

  /**
   * The statement by hand.
   *
   * @return whether a row was found
   * @throws SQLException when H2 refuses it
   */
  @Benchmark
  public boolean prepared() throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, name());
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  /**
   * The query with a typed condition.
   *
   * @return what was found
   */
  @Benchmark
  public Object typed() {
    return typed(name()).list();
  }

  /**
   * The query with a lambda.
   *
   * @return what was found
   */
  @Benchmark
  public Object lambda() {
    String name = name();
    return session.query(Employee.class).where(e -> e.lastName().equals(name)).list();
  }
}
