package dev.diglot.benchmarks.jdbi;

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
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/**
 * JDBI's fluent API: row mappers written by hand, which spare the look-ups of its reflective ones;
 * values bound by position; prepared batches, from which keys come back.
 */
public final class JdbiContender extends PlainContender {
  private static final RowMapper<Employee> EMPLOYEE = (row, context) -> Rows.employee(row);
  private static final RowMapper<Employee> GRAPH = (row, context) -> Rows.graph(row);
  private static final RowMapper<Line> LINE = (row, context) -> Rows.line(row);
  private static final RowMapper<Team> TEAM = (row, context) -> Rows.team(row);
  private static final RowMapper<Long> KEY = (row, context) -> row.getLong(1);

  private final Jdbi jdbi;
  private final String key;

  /**
   * Creates the contender.
   *
   * @param target where it works
   */
  public JdbiContender(Target target) {
    this.jdbi = Jdbi.create(target.pool());
    this.key = target.kind() == Target.Kind.H2 ? "ID" : "id";
  }

  /**
   * Works and commits. The pool's connections do not commit by themselves, which JDBI takes for a
   * transaction under way: {@code inTransaction} would join it and leave the commit to others.
   */
  private <R> R in(Function<Handle, R> work) {
    return jdbi.withHandle(
        handle -> {
          R result = work.apply(handle);
          handle.commit();
          return result;
        });
  }

  private static List<Employee> range(Handle handle, long from, int count) {
    return between(handle.createQuery(Statements.RANGE), from, count).map(EMPLOYEE).list();
  }

  private static Query between(Query query, long from, int count) {
    return query.bind(0, from).bind(1, from + count - 1);
  }

  @Override
  public Object find(long id) {
    return in(handle -> handle.createQuery(Statements.FIND).bind(0, id).map(EMPLOYEE).one());
  }

  @Override
  public long insert(NewEmployee employee) {
    return in(
        handle ->
            bind(handle.createUpdate(Statements.INSERT), employee)
                .executeAndReturnGeneratedKeys(key)
                .map(KEY)
                .one());
  }

  @Override
  public List<Long> insertAll(List<NewEmployee> employees) {
    return in(
        handle -> {
          PreparedBatch batch = handle.prepareBatch(Statements.INSERT);
          for (NewEmployee employee : employees) {
            bind(batch, employee).add();
          }
          return batch.executePreparedBatch(key).map(KEY).list();
        });
  }

  private static <S extends SqlStatement<S>> S bind(S insert, NewEmployee row) {
    return insert
        .bind(0, row.firstName())
        .bind(1, row.lastName())
        .bind(2, row.email())
        .bind(3, row.phone())
        .bind(4, row.title())
        .bind(5, row.salary())
        .bind(6, row.bonus())
        .bind(7, day(row.hired()))
        .bind(8, day(row.born()))
        .bind(9, moment(row.created()))
        .bind(10, row.active())
        .bind(11, row.cityId())
        .bind(12, row.superiorId());
  }

  /** JDBI itself would make a {@code java.sql.Date} of it. */
  private static Argument day(@Nullable LocalDate day) {
    return (position, statement, context) -> statement.setObject(position, day, Types.DATE);
  }

  private static Argument moment(LocalDateTime moment) {
    return (position, statement, context) -> statement.setObject(position, moment, Types.TIMESTAMP);
  }

  @Override
  public void updateAll(long from, List<Raise> raises) {
    in(
        handle -> {
          PreparedBatch batch = handle.prepareBatch(Statements.RAISE);
          for (Employee employee : raised(range(handle, from, raises.size()), raises)) {
            batch.bind(0, employee.title()).bind(1, employee.salary()).bind(2, employee.id()).add();
          }
          return batch.execute();
        });
  }

  /** Writes the rows that changed, in one batch: the three columns that may have. */
  @Override
  public void readAndChange(long from, List<Change> changes) {
    in(
        handle -> {
          PreparedBatch batch = handle.prepareBatch(Statements.CHANGE);
          for (Employee employee : changed(range(handle, from, changes.size()), changes)) {
            batch
                .bind(0, employee.title())
                .bind(1, employee.salary())
                .bind(2, employee.phone())
                .bind(3, employee.id())
                .add();
          }
          return batch.execute();
        });
  }

  @Override
  public List<?> read(long from, int count) {
    return in(handle -> range(handle, from, count));
  }

  @Override
  public List<Line> readLines(long from, int count) {
    return in(
        handle -> between(handle.createQuery(Statements.LINES), from, count).map(LINE).list());
  }

  @Override
  public List<?> readGraph(long from, int count) {
    return in(
        handle -> between(handle.createQuery(Statements.GRAPH), from, count).map(GRAPH).list());
  }

  @Override
  public List<?> readTeams() {
    return in(
        handle -> {
          List<Team> teams = handle.createQuery(Statements.TEAMS).map(TEAM).list();
          Map<Long, Team> byId = new HashMap<>();
          teams.forEach(team -> byId.put(team.id(), team));
          handle
              .createQuery(Statements.MEMBERS)
              .map((row, context) -> byId.get(row.getLong(1)).members().add(Rows.member(row)))
              .forEach(added -> {});
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
    String text = sql.append(Statements.ORDER).toString();
    return in(
        handle -> {
          Query query = handle.createQuery(text);
          for (int i = 0; i < values.size(); i++) {
            query.bind(i, values.get(i));
          }
          return query.map(EMPLOYEE).list();
        });
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
    return in(
        handle ->
            handle
                .createQuery(Statements.NAMED)
                .bind(0, lastName)
                .bind(1, least)
                .map(EMPLOYEE)
                .list());
  }
}
