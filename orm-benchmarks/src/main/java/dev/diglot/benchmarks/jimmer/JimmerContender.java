package dev.diglot.benchmarks.jimmer;

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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.babyfish.jimmer.sql.JSqlClient;
import org.babyfish.jimmer.sql.ast.mutation.SaveMode;
import org.babyfish.jimmer.sql.ast.query.MutableRootQuery;
import org.babyfish.jimmer.sql.dialect.H2Dialect;
import org.babyfish.jimmer.sql.dialect.PostgresDialect;
import org.babyfish.jimmer.sql.runtime.ConnectionManager;

/**
 * Jimmer: reads shapes of immutable objects; what changed is written as objects that have only the
 * changed properties.
 */
public final class JimmerContender implements Contender {
  private static final EmployeeTable EMPLOYEE = EmployeeTable.$;
  private static final EmployeeFetcher GRAPH =
      EmployeeFetcher.$
          .allTableFields()
          .city(CityFetcher.$.allTableFields())
          .superior(EmployeeFetcher.$.allTableFields());
  private static final TeamFetcher TEAMS =
      TeamFetcher.$.allTableFields().members(MemberFetcher.$.allTableFields());

  private final JSqlClient client;

  /**
   * Creates the contender.
   *
   * @param target where it works
   */
  public JimmerContender(Target target) {
    this(target.pool(), target.kind());
  }

  /**
   * Creates the contender where there is no target.
   *
   * @param pool connections
   * @param kind which database it is
   */
  public JimmerContender(DataSource pool, Target.Kind kind) {
    this.client =
        JSqlClient.newBuilder()
            .setConnectionManager(ConnectionManager.simpleConnectionManager(pool))
            .setDialect(kind == Target.Kind.H2 ? new H2Dialect() : new PostgresDialect())
            .setDefaultBatchSize(Staff.TEAMS)
            .setDefaultListBatchSize(Staff.TEAMS)
            .build();
  }

  private <R> R in(Supplier<R> work) {
    return client.transaction(work);
  }

  @Override
  public Object find(long id) {
    return in(() -> Objects.requireNonNull(client.findById(Employee.class, id)));
  }

  @Override
  public long insert(NewEmployee employee) {
    return in(
        () ->
            client
                .saveCommand(entity(employee))
                .setMode(SaveMode.INSERT_ONLY)
                .execute()
                .getModifiedEntity()
                .id());
  }

  @Override
  public List<Long> insertAll(List<NewEmployee> employees) {
    List<Employee> rows = employees.stream().map(JimmerContender::entity).toList();
    return in(
        () ->
            client
                .saveEntitiesCommand(rows)
                .setMode(SaveMode.INSERT_ONLY)
                .execute()
                .getItems()
                .stream()
                .map(item -> item.getModifiedEntity().id())
                .toList());
  }

  private static Employee entity(NewEmployee given) {
    return EmployeeDraft.$.produce(
        draft -> {
          draft
              .setFirstName(given.firstName())
              .setLastName(given.lastName())
              .setEmail(given.email())
              .setPhone(given.phone())
              .setTitle(given.title())
              .setSalary(given.salary())
              .setBonus(given.bonus())
              .setHired(given.hired())
              .setBorn(given.born())
              .setCreated(given.created())
              .setActive(given.active())
              .applyCity(city -> city.setId(given.cityId()));
          Long superior = given.superiorId();
          if (superior == null) {
            draft.setSuperior(null);
          } else {
            draft.applySuperior(employee -> employee.setId(superior));
          }
        });
  }

  @Override
  public void updateAll(long from, List<Raise> raises) {
    in(
        () -> {
          List<Employee> read = range(from, raises.size()).select(EMPLOYEE).execute();
          List<Employee> changed = new ArrayList<>(read.size());
          for (int i = 0; i < read.size(); i++) {
            long id = read.get(i).id();
            Raise raise = raises.get(i);
            changed.add(
                EmployeeDraft.$.produce(
                    draft -> draft.setId(id).setTitle(raise.title()).setSalary(raise.salary())));
          }
          return update(changed);
        });
  }

  @Override
  public void readAndChange(long from, List<Change> changes) {
    in(
        () -> {
          List<Employee> read = range(from, changes.size()).select(EMPLOYEE).execute();
          List<Employee> changed = new ArrayList<>(read.size());
          for (int i = 0; i < read.size(); i++) {
            Change change = changes.get(i);
            if (change.title() != null || change.salary() != null || change.phone() != null) {
              changed.add(changed(read.get(i).id(), change));
            }
          }
          return update(changed);
        });
  }

  private static Employee changed(long id, Change change) {
    return EmployeeDraft.$.produce(
        draft -> {
          draft.setId(id);
          if (change.title() != null) {
            draft.setTitle(change.title());
          }
          if (change.salary() != null) {
            draft.setSalary(change.salary());
          }
          if (change.phone() != null) {
            draft.setPhone(change.phone());
          }
        });
  }

  private int update(List<Employee> changed) {
    return client
        .saveEntitiesCommand(changed)
        .setMode(SaveMode.UPDATE_ONLY)
        .execute()
        .getTotalAffectedRowCount();
  }

  private MutableRootQuery<EmployeeTable> range(long from, int count) {
    return client
        .createQuery(EMPLOYEE)
        .where(EMPLOYEE.id().between(from, from + count - 1))
        .orderBy(EMPLOYEE.id());
  }

  @Override
  public List<?> read(long from, int count) {
    return in(() -> range(from, count).select(EMPLOYEE).execute());
  }

  @Override
  public List<Line> readLines(long from, int count) {
    return in(
        () ->
            range(from, count)
                .select(
                    EMPLOYEE.id(),
                    EMPLOYEE.firstName(),
                    EMPLOYEE.lastName(),
                    EMPLOYEE.salary(),
                    EMPLOYEE.city().name())
                .execute()
                .stream()
                .map(
                    row ->
                        new Line(row.get_1(), row.get_2(), row.get_3(), row.get_4(), row.get_5()))
                .toList());
  }

  @Override
  public List<?> readGraph(long from, int count) {
    return in(() -> range(from, count).select(EMPLOYEE.fetch(GRAPH)).execute());
  }

  @Override
  public List<?> readTeams() {
    TeamTable team = TeamTable.$;
    return in(
        () -> client.createQuery(team).orderBy(team.id()).select(team.fetch(TEAMS)).execute());
  }

  @Override
  public List<?> search(Search search) {
    return in(
        () ->
            client
                .createQuery(EMPLOYEE)
                .where(EMPLOYEE.lastName().eqIf(search.lastName()))
                .where(EMPLOYEE.title().eqIf(search.title()))
                .where(EMPLOYEE.salary().geIf(search.least()))
                .where(EMPLOYEE.hired().gtIf(search.hiredAfter()))
                .where(EMPLOYEE.active().eqIf(search.active()))
                .orderBy(EMPLOYEE.id())
                .select(EMPLOYEE)
                .execute());
  }

  @Override
  public List<?> named(String lastName, BigDecimal least) {
    return in(
        () ->
            client
                .createQuery(EMPLOYEE)
                .where(EMPLOYEE.lastName().eq(lastName), EMPLOYEE.salary().ge(least))
                .orderBy(EMPLOYEE.id())
                .select(EMPLOYEE)
                .execute());
  }

  @Override
  public EmployeeView view(Object employee) {
    return view((Employee) employee);
  }

  private static EmployeeView view(Employee read) {
    Employee superior = read.superior();
    return new EmployeeView(
        read.id(),
        read.firstName(),
        read.lastName(),
        read.email(),
        read.phone(),
        read.title(),
        read.salary(),
        read.bonus(),
        read.hired(),
        read.born(),
        read.created(),
        read.active(),
        read.city().id(),
        superior == null ? null : superior.id());
  }

  @Override
  public GraphView viewGraph(Object employee) {
    Employee read = (Employee) employee;
    City city = read.city();
    Employee superior = read.superior();
    return new GraphView(
        view(read),
        new CityView(city.id(), city.name(), city.country()),
        superior == null ? null : view(superior));
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
}
