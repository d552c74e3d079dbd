package dev.diglot.benchmarks.jooq;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.unquotedName;

import dev.diglot.benchmarks.domain.Change;
import dev.diglot.benchmarks.domain.Line;
import dev.diglot.benchmarks.domain.NewEmployee;
import dev.diglot.benchmarks.domain.Raise;
import dev.diglot.benchmarks.domain.Search;
import dev.diglot.benchmarks.domain.Target;
import dev.diglot.benchmarks.plain.City;
import dev.diglot.benchmarks.plain.Employee;
import dev.diglot.benchmarks.plain.PlainContender;
import dev.diglot.benchmarks.plain.Team;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jooq.BatchBindStep;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertValuesStepN;
import org.jooq.Record;
import org.jooq.Records;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DataSourceConnectionProvider;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.DefaultTransactionProvider;
import org.jooq.impl.SQLDataType;

/**
 * jOOQ's DSL over tables written by hand, with explicit record mappers. As its manual recommends
 * for speed: no logging of executions, records that are not attached, no savepoint around a
 * transaction; keys come back from one insert of many rows, updates are a batch of one statement
 * with many values.
 */
public final class JooqContender extends PlainContender {
  private static final EmployeeTable EMPLOYEE = new EmployeeTable("employee");
  private static final EmployeeTable SUPERIOR = new EmployeeTable("superior");
  private static final Table<Record> CITY = table(unquotedName("city"));
  private static final Field<Long> CITY_ID = column("city", "id");
  private static final Field<String> CITY_NAME = text("city", "name");
  private static final Field<String> CITY_COUNTRY = text("city", "country");
  private static final Table<Record> TEAM = table(unquotedName("team"));
  private static final Field<Long> TEAM_ID = column("team", "id");
  private static final Table<Record> MEMBER = table(unquotedName("member"));
  private static final Field<Long> MEMBER_TEAM = column("member", "team_id");
  private static final Field<Integer> MEMBER_WEIGHT =
      field(unquotedName("member", "weight"), SQLDataType.INTEGER);

  private final DSLContext jooq;

  /**
   * Creates the contender.
   *
   * @param target where it works
   */
  public JooqContender(Target target) {
    DataSourceConnectionProvider connections = new DataSourceConnectionProvider(target.pool());
    this.jooq =
        DSL.using(
            new DefaultConfiguration()
                .set(connections)
                .set(new DefaultTransactionProvider(connections, false))
                .set(target.kind() == Target.Kind.H2 ? SQLDialect.H2 : SQLDialect.POSTGRES)
                .set(new Settings().withExecuteLogging(false).withAttachRecords(false)));
  }

  private static Field<Long> column(String table, String name) {
    return field(unquotedName(table, name), SQLDataType.BIGINT);
  }

  private static Field<String> text(String table, String name) {
    return field(unquotedName(table, name), SQLDataType.VARCHAR);
  }

  private <R> R in(Function<DSLContext, R> work) {
    return jooq.transactionResult(configuration -> work.apply(configuration.dsl()));
  }

  private static Condition between(long from, int count) {
    return EMPLOYEE.id.between(from, from + count - 1);
  }

  private static List<Employee> employees(DSLContext dsl, Condition condition) {
    return dsl.select(EMPLOYEE.columns)
        .from(EMPLOYEE.table)
        .where(condition)
        .orderBy(EMPLOYEE.id)
        .fetch(row -> EmployeeTable.read(row, 0));
  }

  @Override
  public Object find(long id) {
    return in(
        dsl ->
            dsl.select(EMPLOYEE.columns)
                .from(EMPLOYEE.table)
                .where(EMPLOYEE.id.eq(id))
                .fetchSingle(row -> EmployeeTable.read(row, 0)));
  }

  @Override
  public long insert(NewEmployee employee) {
    return insertAll(List.of(employee)).get(0);
  }

  @Override
  public List<Long> insertAll(List<NewEmployee> employees) {
    return in(
        dsl -> {
          InsertValuesStepN<Record> insert = dsl.insertInto(EMPLOYEE.table, EMPLOYEE.written());
          for (NewEmployee employee : employees) {
            insert = insert.values(EmployeeTable.values(employee));
          }
          return insert.returningResult(EMPLOYEE.id).fetch(Records.mapping(id -> id));
        });
  }

  @Override
  public void updateAll(long from, List<Raise> raises) {
    in(
        dsl -> {
          BatchBindStep batch =
              dsl.batch(
                  dsl.update(EMPLOYEE.table)
                      .set(EMPLOYEE.title, "")
                      .set(EMPLOYEE.salary, BigDecimal.ZERO)
                      .where(EMPLOYEE.id.eq(0L)));
          for (Employee row : raised(employees(dsl, between(from, raises.size())), raises)) {
            batch = batch.bind(row.title(), row.salary(), row.id());
          }
          return batch.execute();
        });
  }

  /** Writes the rows that changed, in one batch: the three columns that may have. */
  @Override
  public void readAndChange(long from, List<Change> changes) {
    in(
        dsl -> {
          BatchBindStep batch =
              dsl.batch(
                  dsl.update(EMPLOYEE.table)
                      .set(EMPLOYEE.title, "")
                      .set(EMPLOYEE.salary, BigDecimal.ZERO)
                      .set(EMPLOYEE.phone, "")
                      .where(EMPLOYEE.id.eq(0L)));
          for (Employee row : changed(employees(dsl, between(from, changes.size())), changes)) {
            batch = batch.bind(row.title(), row.salary(), row.phone(), row.id());
          }
          return batch.execute();
        });
  }

  @Override
  public List<?> read(long from, int count) {
    return in(dsl -> employees(dsl, between(from, count)));
  }

  @Override
  public List<Line> readLines(long from, int count) {
    return in(
        dsl ->
            dsl.select(
                    EMPLOYEE.id, EMPLOYEE.firstName, EMPLOYEE.lastName, EMPLOYEE.salary, CITY_NAME)
                .from(EMPLOYEE.table)
                .join(CITY)
                .on(CITY_ID.eq(EMPLOYEE.cityId))
                .where(between(from, count))
                .orderBy(EMPLOYEE.id)
                .fetch(Records.mapping(Line::new)));
  }

  @Override
  public List<?> readGraph(long from, int count) {
    List<Field<?>> columns = new ArrayList<>(EMPLOYEE.columns);
    columns.addAll(List.of(CITY_ID, CITY_NAME, CITY_COUNTRY));
    columns.addAll(SUPERIOR.columns);
    return in(
        dsl ->
            dsl.select(columns)
                .from(EMPLOYEE.table)
                .join(CITY)
                .on(CITY_ID.eq(EMPLOYEE.cityId))
                .leftJoin(SUPERIOR.table)
                .on(SUPERIOR.id.eq(EMPLOYEE.superiorId))
                .where(between(from, count))
                .orderBy(EMPLOYEE.id)
                .fetch(JooqContender::graph));
  }

  private static Employee graph(Record row) {
    Employee employee = EmployeeTable.read(row, 0);
    int at = EMPLOYEE.columns.size();
    City city = new City((Long) row.get(at), (String) row.get(at + 1), (String) row.get(at + 2));
    employee.link(city, employee.superiorId() == null ? null : EmployeeTable.read(row, at + 3));
    return employee;
  }

  @Override
  public List<?> readTeams() {
    return in(
        dsl -> {
          Map<Long, List<Team.Member>> members =
              dsl.select(MEMBER_TEAM, column("member", "id"), text("member", "name"), MEMBER_WEIGHT)
                  .from(MEMBER)
                  .fetchGroups(
                      row -> row.value1(),
                      row -> new Team.Member(row.value2(), row.value3(), row.value4()));
          return dsl.select(TEAM_ID, text("team", "name"))
              .from(TEAM)
              .orderBy(TEAM_ID)
              .fetch(
                  row ->
                      new Team(
                          row.value1(),
                          row.value2(),
                          members.getOrDefault(row.value1(), List.of())));
        });
  }

  @Override
  public List<?> search(Search search) {
    Condition condition = noCondition();
    if (search.lastName() != null) {
      condition = condition.and(EMPLOYEE.lastName.eq(search.lastName()));
    }
    if (search.title() != null) {
      condition = condition.and(EMPLOYEE.title.eq(search.title()));
    }
    if (search.least() != null) {
      condition = condition.and(EMPLOYEE.salary.ge(search.least()));
    }
    if (search.hiredAfter() != null) {
      condition = condition.and(EMPLOYEE.hired.gt(search.hiredAfter()));
    }
    if (search.active() != null) {
      condition = condition.and(EMPLOYEE.active.eq(search.active()));
    }
    Condition all = condition;
    return in(dsl -> employees(dsl, all));
  }

  @Override
  public List<?> named(String lastName, BigDecimal least) {
    return in(dsl -> employees(dsl, EMPLOYEE.lastName.eq(lastName).and(EMPLOYEE.salary.ge(least))));
  }
}
