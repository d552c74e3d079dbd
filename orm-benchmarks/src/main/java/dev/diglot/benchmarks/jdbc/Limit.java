package dev.diglot.benchmarks.jdbc;

import dev.diglot.benchmarks.domain.Change;
import dev.diglot.benchmarks.domain.NewEmployee;
import dev.diglot.benchmarks.domain.Raise;
import dev.diglot.benchmarks.domain.Target;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The best JDBC known for the database: arrays through {@code unnest} on PostgreSQL, rows side by
 * side in one {@code insert} on H2. Where nothing better is known it is the baseline.
 */
public final class Limit extends Baseline {
  private static final int ROWS_AT_ONCE = 500;
  private static final String COLUMNS =
      "first_name, last_name, email, phone, title, salary, bonus, hired, born, created, active,"
          + " city_id, superior_id";

  private final boolean arrays;

  /**
   * Creates the contender.
   *
   * @param target where it works
   */
  public Limit(Target target) {
    super(target);
    this.arrays = target.kind() == Target.Kind.POSTGRES;
  }

  @Override
  public List<Long> insertAll(List<NewEmployee> employees) {
    return transactions()
        .in(
            connection ->
                arrays ? byArrays(connection, employees) : sideBySide(connection, employees));
  }

  private static List<Long> byArrays(Connection connection, List<NewEmployee> rows)
      throws SQLException {
    String sql =
        "insert into employee ("
            + COLUMNS
            + ") select "
            + COLUMNS
            + " from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::numeric[],"
            + " ?::numeric[], ?::date[], ?::date[], ?::timestamp[], ?::boolean[], ?::bigint[],"
            + " ?::bigint[]) with ordinality as r ("
            + COLUMNS
            + ", ordinality) order by ordinality returning id";
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setArray(1, array(connection, "text", rows, String[]::new, NewEmployee::firstName));
      insert.setArray(2, array(connection, "text", rows, String[]::new, NewEmployee::lastName));
      insert.setArray(3, array(connection, "text", rows, String[]::new, NewEmployee::email));
      insert.setArray(4, array(connection, "text", rows, String[]::new, NewEmployee::phone));
      insert.setArray(5, array(connection, "text", rows, String[]::new, NewEmployee::title));
      insert.setArray(
          6, array(connection, "numeric", rows, BigDecimal[]::new, NewEmployee::salary));
      insert.setArray(7, array(connection, "numeric", rows, BigDecimal[]::new, NewEmployee::bonus));
      insert.setArray(8, array(connection, "date", rows, Object[]::new, NewEmployee::hired));
      insert.setArray(9, array(connection, "date", rows, Object[]::new, NewEmployee::born));
      insert.setArray(
          10, array(connection, "timestamp", rows, Object[]::new, NewEmployee::created));
      insert.setArray(11, array(connection, "boolean", rows, Boolean[]::new, NewEmployee::active));
      insert.setArray(12, array(connection, "bigint", rows, Long[]::new, NewEmployee::cityId));
      insert.setArray(13, array(connection, "bigint", rows, Long[]::new, NewEmployee::superiorId));
      try (ResultSet keys = insert.executeQuery()) {
        return ids(keys, rows.size());
      }
    }
  }

  /** Arrays of a class of their own go to the server in binary; arrays of objects go as text. */
  private static <E> Array array(
      Connection connection,
      String type,
      List<E> rows,
      IntFunction<Object[]> made,
      Function<E, @Nullable Object> value)
      throws SQLException {
    Object[] values = made.apply(rows.size());
    for (int i = 0; i < values.length; i++) {
      values[i] = value.apply(rows.get(i));
    }
    return connection.createArrayOf(type, values);
  }

  private static List<Long> sideBySide(Connection connection, List<NewEmployee> rows)
      throws SQLException {
    List<Long> ids = new ArrayList<>(rows.size());
    for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
      List<NewEmployee> chunk = rows.subList(from, Math.min(rows.size(), from + ROWS_AT_ONCE));
      String values =
          chunk.stream()
              .map(row -> "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
              .collect(Collectors.joining(", "));
      String sql =
          "select id from final table (insert into employee ("
              + COLUMNS
              + ") values "
              + values
              + ")";
      try (PreparedStatement insert = connection.prepareStatement(sql)) {
        for (int i = 0; i < chunk.size(); i++) {
          Employees.bind(insert, chunk.get(i), 1 + i * (Employees.WIDTH - 1));
        }
        try (ResultSet keys = insert.executeQuery()) {
          ids.addAll(ids(keys, chunk.size()));
        }
      }
    }
    return ids;
  }

  @Override
  public void updateAll(long from, List<Raise> raises) {
    if (!arrays) {
      super.updateAll(from, raises);
      return;
    }
    transactions()
        .in(
            connection -> {
              range(connection, from, raises.size());
              try (PreparedStatement update =
                  connection.prepareStatement(
                      "update employee e set title = r.title, salary = r.salary"
                          + " from unnest(?::bigint[], ?::text[], ?::numeric[])"
                          + " as r (id, title, salary) where e.id = r.id")) {
                update.setArray(1, array(connection, "bigint", raises, Long[]::new, Raise::id));
                update.setArray(2, array(connection, "text", raises, String[]::new, Raise::title));
                update.setArray(
                    3, array(connection, "numeric", raises, BigDecimal[]::new, Raise::salary));
                return update.executeUpdate();
              }
            });
  }

  /** One statement for all: a column without a new value is written as it is. */
  @Override
  public void readAndChange(long from, List<Change> changes) {
    if (!arrays) {
      super.readAndChange(from, changes);
      return;
    }
    transactions()
        .in(
            connection -> {
              List<Change> dirty = Changes.dirty(range(connection, from, changes.size()), changes);
              try (PreparedStatement update =
                  connection.prepareStatement(
                      "update employee e set title = coalesce(r.title, e.title),"
                          + " salary = coalesce(r.salary, e.salary),"
                          + " phone = coalesce(r.phone, e.phone)"
                          + " from unnest(?::bigint[], ?::text[], ?::numeric[], ?::text[])"
                          + " as r (id, title, salary, phone) where e.id = r.id")) {
                update.setArray(1, array(connection, "bigint", dirty, Long[]::new, Change::id));
                update.setArray(2, array(connection, "text", dirty, String[]::new, Change::title));
                update.setArray(
                    3, array(connection, "numeric", dirty, BigDecimal[]::new, Change::salary));
                update.setArray(4, array(connection, "text", dirty, String[]::new, Change::phone));
                return update.executeUpdate();
              }
            });
  }

  /** Reads a city and a superior once, however many employees refer to them. */
  @Override
  public List<?> readGraph(long from, int count) {
    return transactions().in(connection -> graph(connection, from, count, new Shared()));
  }
}
