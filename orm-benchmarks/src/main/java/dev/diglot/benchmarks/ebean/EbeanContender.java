package dev.diglot.benchmarks.ebean;

import dev.diglot.benchmarks.domain.Change;
import dev.diglot.benchmarks.domain.CityView;
import dev.diglot.benchmarks.domain.Contender;
import dev.diglot.benchmarks.domain.EmployeeView;
import dev.diglot.benchmarks.domain.GraphView;
import dev.diglot.benchmarks.domain.Line;
import dev.diglot.benchmarks.domain.NewEmployee;
import dev.diglot.benchmarks.domain.Raise;
import dev.diglot.benchmarks.domain.Search;
import dev.diglot.benchmarks.domain.Staff;
import dev.diglot.benchmarks.domain.Target;
import dev.diglot.benchmarks.domain.TeamView;
import io.ebean.Database;
import io.ebean.ExpressionList;
import io.ebean.FetchConfig;
import io.ebean.Query;
import io.ebean.Transaction;
import io.ebean.annotation.PersistBatch;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Ebean: enhanced entities that know what changed, statements sent in batches. */
public final class EbeanContender implements Contender {
  private static final String LINES =
      "select e.id, e.first_name, e.last_name, e.salary, c.name as city from employee e"
          + " join city c on c.id = e.city_id where e.id between :first and :last order by e.id";

  private final Database database;

  /**
   * Creates the contender.
   *
   * @param target where it works
   */
  public EbeanContender(Target target) {
    this(target.pool());
  }

  /**
   * Creates the contender where there is no target.
   *
   * @param pool connections
   */
  public EbeanContender(DataSource pool) {
    this.database =
        Database.builder()
            .name("staff")
            .register(false)
            .defaultDatabase(false)
            .dataSource(pool)
            .classes(List.of(City.class, Employee.class, Team.class, Member.class))
            .persistBatch(PersistBatch.ALL)
            .persistBatchSize(1_000)
            .ddlGenerate(false)
            .ddlRun(false)
            .build();
  }

  private <R> R in(Supplier<R> work) {
    try (Transaction transaction = database.beginTransaction()) {
      R result = work.get();
      transaction.commit();
      return result;
    }
  }

  @Override
  public Object find(long id) {
    return in(() -> Objects.requireNonNull(database.find(Employee.class, id)));
  }

  @Override
  public long insert(NewEmployee employee) {
    Employee added = entity(employee);
    return in(
        () -> {
          database.insert(added);
          database.flush();
          return Objects.requireNonNull(added.id());
        });
  }

  @Override
  public List<Long> insertAll(List<NewEmployee> employees) {
    return in(
        () -> {
          List<Employee> rows = employees.stream().map(this::entity).toList();
          database.insertAll(rows);
          database.flush();
          return rows.stream().map(Employee::id).toList();
        });
  }

  private Employee entity(NewEmployee given) {
    Long superior = given.superiorId();
    return new Employee(
        given,
        database.reference(City.class, given.cityId()),
        superior == null ? null : database.reference(Employee.class, superior));
  }

  @Override
  public void updateAll(long from, List<Raise> raises) {
    in(
        () -> {
          List<Employee> read = range(from, raises.size()).findList();
          for (int i = 0; i < raises.size(); i++) {
            read.get(i).take(raises.get(i));
          }
          database.updateAll(read);
          return read;
        });
  }

  @Override
  public void readAndChange(long from, List<Change> changes) {
    in(
        () -> {
          List<Employee> read = range(from, changes.size()).findList();
          for (int i = 0; i < changes.size(); i++) {
            read.get(i).take(changes.get(i));
          }
          database.updateAll(read);
          return read;
        });
  }

  private Query<Employee> range(long from, int count) {
    return database
        .find(Employee.class)
        .where()
        .between("id", from, from + count - 1)
        .query()
        .orderBy("id");
  }

  @Override
  public List<?> read(long from, int count) {
    return in(() -> range(from, count).findList());
  }

  @Override
  public List<Line> readLines(long from, int count) {
    return in(
        () ->
            database
                .findDto(Line.class, LINES)
                .setParameter("first", from)
                .setParameter("last", from + count - 1)
                .findList());
  }

  @Override
  public List<?> readGraph(long from, int count) {
    return in(() -> range(from, count).fetch("city").fetch("superior").findList());
  }

  @Override
  public List<?> readTeams() {
    return in(
        () ->
            database
                .find(Team.class)
                .fetch("members", FetchConfig.ofQuery(Staff.TEAMS))
                .orderBy("id")
                .findList());
  }

  @Override
  public List<?> search(Search search) {
    return in(
        () -> {
          ExpressionList<Employee> where = database.find(Employee.class).where();
          equal(where, "lastName", search.lastName());
          equal(where, "title", search.title());
          if (search.least() != null) {
            where.ge("salary", search.least());
          }
          if (search.hiredAfter() != null) {
            where.gt("hired", search.hiredAfter());
          }
          equal(where, "active", search.active());
          return where.orderBy("id").findList();
        });
  }

  private static void equal(
      ExpressionList<Employee> where, String property, @Nullable Object value) {
    if (value != null) {
      where.eq(property, value);
    }
  }

  @Override
  public List<?> named(String lastName, BigDecimal least) {
    return in(
        () ->
            database
                .find(Employee.class)
                .where()
                .eq("lastName", lastName)
                .ge("salary", least)
                .orderBy("id")
                .findList());
  }

  @Override
  public EmployeeView view(Object employee) {
    return ((Employee) employee).view();
  }

  @Override
  public GraphView viewGraph(Object employee) {
    Employee read = (Employee) employee;
    City city = Objects.requireNonNull(read.city());
    Employee superior = read.superior();
    return new GraphView(
        read.view(),
        new CityView(city.id(), city.name(), city.country()),
        superior == null ? null : superior.view());
  }

  @Override
  public TeamView viewTeam(Object team) {
    Team read = (Team) team;
    return new TeamView(
        read.id(),
        read.name(),
        read.members().stream()
            .map(member -> new TeamView.Member(member.id(), member.name(), member.weight()))
            .toList());
  }

  @Override
  public void close() {
    database.shutdown(false, false);
  }
}
