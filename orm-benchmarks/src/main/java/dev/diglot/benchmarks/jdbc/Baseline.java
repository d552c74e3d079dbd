package dev.diglot.benchmarks.jdbc;

import dev.diglot.benchmarks.domain.Change;
import dev.diglot.benchmarks.domain.CityView;
import dev.diglot.benchmarks.domain.Contender;
import dev.diglot.benchmarks.domain.EmployeeView;
import dev.diglot.benchmarks.domain.GraphView;
import dev.diglot.benchmarks.domain.Line;
import dev.diglot.benchmarks.domain.NewEmployee;
import dev.diglot.benchmarks.domain.Raise;
import dev.diglot.benchmarks.domain.Search;
import dev.diglot.benchmarks.domain.Target;
import dev.diglot.benchmarks.domain.TeamView;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** JDBC as a good engineer writes it: positional getters, batches, keys by column name. */
public class Baseline implements Contender {
  private static final String[] KEY = {"id"};
  private static final String SELECT = "select " + Employees.COLUMNS + " from employee e";
  private static final String RANGE = " where e.id between ? and ? order by e.id";

  private static final String GRAPH =
      "select "
          + Employees.COLUMNS
          + ", c.id, c.name, c.country, "
          + Employees.COLUMNS.replace("e.", "s.")
          + " from employee e join city c on c.id = e.city_id"
          + " left join employee s on s.id = e.superior_id"
          + RANGE;

  private final Transactions transactions;
  private final String[] key;

  /**
   * Creates the contender.
   *
   * @param target where it works
   */
  public Baseline(Target target) {
    this.transactions = new Transactions(target.pool());
    this.key = target.kind() == Target.Kind.H2 ? new String[] {"ID"} : KEY;
  }

  final Transactions transactions() {
    return transactions;
  }

  @Override
  public Object find(long id) {
    return transactions.in(
        connection -> {
          try (PreparedStatement query = connection.prepareStatement(SELECT + " where e.id = ?")) {
            query.setLong(1, id);
            return employees(query).get(0);
          }
        });
  }

  @Override
  public long insert(NewEmployee employee) {
    return insertBatch(List.of(employee)).get(0);
  }

  @Override
  public List<Long> insertAll(List<NewEmployee> employees) {
    return insertBatch(employees);
  }

  private List<Long> insertBatch(List<NewEmployee> employees) {
    return transactions.in(
        connection -> {
          try (PreparedStatement insert = connection.prepareStatement(Employees.INSERT, key)) {
            if (employees.size() == 1) {
              Employees.bind(insert, employees.get(0), 1);
              insert.executeUpdate();
            } else {
              for (NewEmployee employee : employees) {
                Employees.bind(insert, employee, 1);
                insert.addBatch();
              }
              insert.executeBatch();
            }
            try (ResultSet keys = insert.getGeneratedKeys()) {
              return ids(keys, employees.size());
            }
          }
        });
  }

  static List<Long> ids(ResultSet keys, int expected) throws SQLException {
    List<Long> ids = new ArrayList<>(expected);
    while (keys.next()) {
      ids.add(keys.getLong(1));
    }
    return ids;
  }

  @Override
  public void updateAll(long from, List<Raise> raises) {
    transactions.in(
        connection -> {
          range(connection, from, raises.size());
          try (PreparedStatement update =
              connection.prepareStatement(
                  "update employee set title = ?, salary = ? where id = ?")) {
            for (Raise raise : raises) {
              update.setString(1, raise.title());
              update.setBigDecimal(2, raise.salary());
              update.setLong(3, raise.id());
              update.addBatch();
            }
            return update.executeBatch();
          }
        });
  }

  @Override
  public void readAndChange(long from, List<Change> changes) {
    transactions.in(
        connection -> {
          List<Employee> read = range(connection, from, changes.size());
          return Changes.write(connection, read, changes);
        });
  }

  @Override
  public List<?> read(long from, int count) {
    return transactions.in(connection -> range(connection, from, count));
  }

  static List<Employee> range(Connection connection, long from, int count) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(SELECT + RANGE)) {
      query.setLong(1, from);
      query.setLong(2, from + count - 1);
      return employees(query);
    }
  }

  private static List<Employee> employees(PreparedStatement query) throws SQLException {
    try (ResultSet rows = query.executeQuery()) {
      List<Employee> employees = new ArrayList<>();
      while (rows.next()) {
        employees.add(Employees.read(rows, 1));
      }
      return employees;
    }
  }

  @Override
  public List<Line> readLines(long from, int count) {
    String sql =
        "select e.id, e.first_name, e.last_name, e.salary, c.name from employee e"
            + " join city c on c.id = e.city_id"
            + RANGE;
    return transactions.in(
        connection -> {
          try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, from);
            query.setLong(2, from + count - 1);
            try (ResultSet rows = query.executeQuery()) {
              List<Line> lines = new ArrayList<>();
              while (rows.next()) {
                lines.add(
                    new Line(
                        rows.getLong(1),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getBigDecimal(4),
                        rows.getString(5)));
              }
              return lines;
            }
          }
        });
  }

  @Override
  public List<?> readGraph(long from, int count) {
    return transactions.in(connection -> graph(connection, from, count, Employees::withLinks));
  }

  static List<Employee> graph(Connection connection, long from, int count, Row reading)
      throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(GRAPH)) {
      query.setLong(1, from);
      query.setLong(2, from + count - 1);
      try (ResultSet rows = query.executeQuery()) {
        List<Employee> employees = new ArrayList<>();
        while (rows.next()) {
          employees.add(reading.read(rows));
        }
        return employees;
      }
    }
  }

  /** Reads the row that a result is at. */
  interface Row {
    Employee read(ResultSet row) throws SQLException;
  }

  @Override
  public List<?> readTeams() {
    return transactions.in(
        connection -> {
          Map<Long, Team> teams = new HashMap<>();
          List<Team> ordered = new ArrayList<>();
          try (PreparedStatement query =
                  connection.prepareStatement("select id, name from team order by id");
              ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
              Team team = new Team(rows.getLong(1), rows.getString(2));
              teams.put(team.id, team);
              ordered.add(team);
            }
          }
          try (PreparedStatement query =
                  connection.prepareStatement("select team_id, id, name, weight from member");
              ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
              Team.Member member =
                  new Team.Member(rows.getLong(2), rows.getString(3), rows.getInt(4));
              teams.get(rows.getLong(1)).members.add(member);
            }
          }
          return ordered;
        });
  }

  @Override
  public List<?> search(Search search) {
    List<String> conditions = new ArrayList<>();
    List<Object> binds = new ArrayList<>();
    condition(conditions, binds, "e.last_name = ?", search.lastName());
    condition(conditions, binds, "e.title = ?", search.title());
    condition(conditions, binds, "e.salary >= ?", search.least());
    condition(conditions, binds, "e.hired > ?", search.hiredAfter());
    condition(conditions, binds, "e.active = ?", search.active());
    String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    return transactions.in(
        connection -> {
          try (PreparedStatement query =
              connection.prepareStatement(SELECT + where + " order by e.id")) {
            for (int i = 0; i < binds.size(); i++) {
              query.setObject(i + 1, binds.get(i));
            }
            return employees(query);
          }
        });
  }

  private static void condition(
      List<String> conditions, List<Object> binds, String sql, @Nullable Object value) {
    if (value != null) {
      conditions.add(sql);
      binds.add(value);
    }
  }

  @Override
  public List<?> named(String lastName, BigDecimal least) {
    return transactions.in(
        connection -> {
          try (PreparedStatement query =
              connection.prepareStatement(
                  SELECT + " where e.last_name = ? and e.salary >= ? order by e.id")) {
            query.setString(1, lastName);
            query.setBigDecimal(2, least);
            return employees(query);
          }
        });
  }

  @Override
  public EmployeeView view(Object employee) {
    return ((Employee) employee).view();
  }

  @Override
  public GraphView viewGraph(Object employee) {
    Employee read = (Employee) employee;
    City city = Objects.requireNonNull(read.city);
    return new GraphView(
        read.view(),
        new CityView(city.id(), city.name(), city.country()),
        read.superior == null ? null : read.superior.view());
  }

  @Override
  public TeamView viewTeam(Object team) {
    Team read = (Team) team;
    return new TeamView(
        read.id,
        read.name,
        read.members.stream()
            .map(member -> new TeamView.Member(member.id(), member.name(), member.weight()))
            .toList());
  }
}
