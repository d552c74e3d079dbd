package dev.diglot.benchmarks.spring;

import dev.diglot.benchmarks.domain.Change;
import dev.diglot.benchmarks.domain.Line;
import dev.diglot.benchmarks.domain.NewEmployee;
import dev.diglot.benchmarks.domain.Raise;
import dev.diglot.benchmarks.domain.Search;
import dev.diglot.benchmarks.domain.Target;
import dev.diglot.benchmarks.plain.Employee;
import dev.diglot.benchmarks.plain.PlainContender;
import dev.diglot.benchmarks.plain.Rows;
import dev.diglot.benchmarks.plain.Statements;
import dev.diglot.benchmarks.plain.Team;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Spring's {@link JdbcTemplate} in transactions of a {@link TransactionTemplate}. Row mappers are
 * written by hand, which the documentation of {@code BeanPropertyRowMapper} and {@code
 * DataClassRowMapper} recommends for best performance; batches are {@code batchUpdate}, keys come
 * back in a {@link KeyHolder}.
 */
public final class SpringJdbc extends PlainContender {
  private static final RowMapper<Employee> EMPLOYEE = (row, number) -> Rows.employee(row);
  private static final RowMapper<Employee> GRAPH = (row, number) -> Rows.graph(row);
  private static final RowMapper<Line> LINE = (row, number) -> Rows.line(row);
  private static final RowMapper<Team> TEAM = (row, number) -> Rows.team(row);

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transactions;
  private final PreparedStatementCreator insert;

  /**
   * Creates the contender.
   *
   * @param target where it works
   */
  public SpringJdbc(Target target) {
    String[] key = {target.kind() == Target.Kind.H2 ? "ID" : "id"};
    this.jdbc = new JdbcTemplate(target.pool());
    this.transactions = new TransactionTemplate(new JdbcTransactionManager(target.pool()));
    this.insert = connection -> connection.prepareStatement(Statements.INSERT, key);
  }

  private <R> R in(Supplier<R> work) {
    return Objects.requireNonNull(transactions.execute(status -> work.get()));
  }

  private List<Employee> range(long from, int count) {
    return jdbc.query(Statements.RANGE, EMPLOYEE, from, from + count - 1);
  }

  @Override
  public Object find(long id) {
    return in(() -> jdbc.queryForObject(Statements.FIND, EMPLOYEE, id));
  }

  @Override
  public long insert(NewEmployee employee) {
    KeyHolder keys = new GeneratedKeyHolder();
    return in(
        () -> {
          jdbc.update(
              connection -> {
                PreparedStatement statement = insert.createPreparedStatement(connection);
                Rows.bind(statement, employee);
                return statement;
              },
              keys);
          return Objects.requireNonNull(keys.getKeyAs(Long.class));
        });
  }

  @Override
  public List<Long> insertAll(List<NewEmployee> employees) {
    KeyHolder keys = new GeneratedKeyHolder();
    return in(
        () -> {
          jdbc.batchUpdate(insert, new Inserts(employees), keys);
          List<Long> ids = new ArrayList<>(employees.size());
          for (Map<String, Object> key : keys.getKeyList()) {
            ids.add((Long) key.values().iterator().next());
          }
          return ids;
        });
  }

  /** The rows of a batch. */
  private record Inserts(List<NewEmployee> rows) implements BatchPreparedStatementSetter {

    @Override
    public void setValues(PreparedStatement statement, int at) throws SQLException {
      Rows.bind(statement, rows.get(at));
    }

    @Override
    public int getBatchSize() {
      return rows.size();
    }
  }

  @Override
  public void updateAll(long from, List<Raise> raises) {
    in(
        () ->
            jdbc.batchUpdate(
                Statements.RAISE,
                raised(range(from, raises.size()), raises),
                raises.size(),
                (statement, employee) -> {
                  statement.setString(1, employee.title());
                  statement.setBigDecimal(2, employee.salary());
                  statement.setLong(3, employee.id());
                }));
  }

  /** Writes the rows that changed, in one batch: the three columns that may have. */
  @Override
  public void readAndChange(long from, List<Change> changes) {
    in(
        () ->
            jdbc.batchUpdate(
                Statements.CHANGE,
                changed(range(from, changes.size()), changes),
                changes.size(),
                (statement, employee) -> {
                  statement.setString(1, employee.title());
                  statement.setBigDecimal(2, employee.salary());
                  statement.setString(3, employee.phone());
                  statement.setLong(4, employee.id());
                }));
  }

  @Override
  public List<?> read(long from, int count) {
    return in(() -> range(from, count));
  }

  @Override
  public List<Line> readLines(long from, int count) {
    return in(() -> jdbc.query(Statements.LINES, LINE, from, from + count - 1));
  }

  @Override
  public List<?> readGraph(long from, int count) {
    return in(() -> jdbc.query(Statements.GRAPH, GRAPH, from, from + count - 1));
  }

  @Override
  public List<?> readTeams() {
    return in(
        () -> {
          List<Team> teams = jdbc.query(Statements.TEAMS, TEAM);
          Map<Long, Team> byId = new HashMap<>();
          teams.forEach(team -> byId.put(team.id(), team));
          jdbc.query(
              Statements.MEMBERS,
              row -> {
                byId.get(row.getLong(1)).members().add(Rows.member(row));
              });
          return teams;
        });
  }

  @Override
  public List<?> search(Search search) {
    StringBuilder sql = new StringBuilder(Statements.SELECT).append(" where true");
    List<Object> values = new ArrayList<>();
    condition(sql, values, "e.last_name = ?", search.lastName());
    condition(sql, values, "e.title = ?", search.title());
    condition(sql, values, "e.salary >= ?", search.least());
    condition(sql, values, "e.hired > ?", search.hiredAfter());
    condition(sql, values, "e.active = ?", search.active());
    String query = sql.append(Statements.ORDER).toString();
    return in(() -> jdbc.query(query, EMPLOYEE, values.toArray()));
  }

  private static void condition(
      StringBuilder sql, List<Object> values, String condition, @Nullable Object value) {
    if (value != null) {
      sql.append(" and ").append(condition);
      values.add(value);
    }
  }

  @Override
  public List<?> named(String lastName, BigDecimal least) {
    return in(() -> jdbc.query(Statements.NAMED, EMPLOYEE, lastName, least));
  }
}
