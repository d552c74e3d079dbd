package dev.diglot.benchmarks.easyquery;

import com.easy.query.api.proxy.client.DefaultEasyEntityQuery;
import com.easy.query.api.proxy.client.EasyEntityQuery;
import com.easy.query.api.proxy.entity.select.EntityQueryable;
import com.easy.query.core.basic.extension.track.TrackManager;
import com.easy.query.core.basic.jdbc.tx.Transaction;
import com.easy.query.core.bootstrapper.EasyQueryBootstrapper;
import com.easy.query.core.enums.SQLExecuteStrategyEnum;
import com.easy.query.core.proxy.sql.Select;
import com.easy.query.h2.config.H2DatabaseConfiguration;
import com.easy.query.pgsql.config.PgSQLDatabaseConfiguration;
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
import dev.diglot.benchmarks.easyquery.proxy.EmployeeProxy;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** EasyQuery: typed queries by generated proxies, differences written when rows are tracked. */
public final class EasyQueryContender implements Contender {
  private final EasyEntityQuery database;

  /**
   * Creates the contender.
   *
   * @param target where it works
   */
  public EasyQueryContender(Target target) {
    this(target.pool(), target.kind());
  }

  /**
   * Creates the contender where there is no target.
   *
   * @param pool connections
   * @param kind which database it is
   */
  public EasyQueryContender(DataSource pool, Target.Kind kind) {
    this.database =
        new DefaultEasyEntityQuery(
            EasyQueryBootstrapper.defaultBuilderConfiguration()
                .setDefaultDataSource(pool)
                .optionConfigure(
                    options -> {
                      options.setPrintSql(false);
                      options.setRelationGroupSize(Staff.TEAMS);
                    })
                .useDatabaseConfigure(
                    kind == Target.Kind.H2
                        ? new H2DatabaseConfiguration()
                        : new PgSQLDatabaseConfiguration())
                .build());
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
    return in(() -> database.queryable(Employee.class).whereById(id).singleNotNull());
  }

  @Override
  public long insert(NewEmployee employee) {
    Employee added = entity(employee);
    in(() -> database.insertable(added).executeRows(true));
    return added.getId();
  }

  @Override
  public List<Long> insertAll(List<NewEmployee> employees) {
    List<Employee> rows = employees.stream().map(EasyQueryContender::entity).toList();
    in(
        () ->
            database
                .insertable(rows)
                .setSQLStrategy(SQLExecuteStrategyEnum.ALL_COLUMNS)
                .batch()
                .executeRows(true));
    return rows.stream().map(Employee::getId).toList();
  }

  private static Employee entity(NewEmployee given) {
    Employee row = new Employee();
    row.setFirstName(given.firstName());
    row.setLastName(given.lastName());
    row.setEmail(given.email());
    row.setPhone(given.phone());
    row.setTitle(given.title());
    row.setSalary(given.salary());
    row.setBonus(given.bonus());
    row.setHired(given.hired());
    row.setBorn(given.born());
    row.setCreated(given.created());
    row.setActive(given.active());
    row.setCityId(given.cityId());
    row.setSuperiorId(given.superiorId());
    return row;
  }

  @Override
  public void updateAll(long from, List<Raise> raises) {
    in(
        () -> {
          List<Employee> read = range(from, raises.size()).toList();
          for (int i = 0; i < raises.size(); i++) {
            read.get(i).setTitle(raises.get(i).title());
            read.get(i).setSalary(raises.get(i).salary());
          }
          return database
              .updatable(read)
              .setColumns(row -> row.FETCHER.title().salary())
              .batch()
              .executeRows();
        });
  }

  @Override
  public void readAndChange(long from, List<Change> changes) {
    TrackManager tracking = database.getRuntimeContext().getTrackManager();
    tracking.begin();
    try {
      in(
          () -> {
            List<Employee> read = range(from, changes.size()).asTracking().toList();
            for (int i = 0; i < changes.size(); i++) {
              change(read.get(i), changes.get(i));
            }
            return database.updatable(read).batch().executeRows();
          });
    } finally {
      tracking.release();
    }
  }

  private static void change(Employee row, Change change) {
    if (change.title() != null) {
      row.setTitle(change.title());
    }
    if (change.salary() != null) {
      row.setSalary(change.salary());
    }
    if (change.phone() != null) {
      row.setPhone(change.phone());
    }
  }

  private EntityQueryable<EmployeeProxy, Employee> range(long from, int count) {
    return database
        .queryable(Employee.class)
        .where(row -> row.id().rangeClosed(from, from + count - 1))
        .orderBy(row -> row.id().asc());
  }

  @Override
  public List<?> read(long from, int count) {
    return in(() -> range(from, count).toList());
  }

  @Override
  public List<Line> readLines(long from, int count) {
    return in(
        () ->
            range(from, count)
                .select(
                    row ->
                        Select.DRAFT.of(
                            row.id(),
                            row.firstName(),
                            row.lastName(),
                            row.salary(),
                            row.city().name()))
                .toList()
                .stream()
                .map(
                    row ->
                        new Line(
                            row.getValue1(),
                            row.getValue2(),
                            row.getValue3(),
                            row.getValue4(),
                            row.getValue5()))
                .toList());
  }

  @Override
  public List<?> readGraph(long from, int count) {
    return in(
        () ->
            range(from, count).include(row -> row.city()).include(row -> row.superior()).toList());
  }

  @Override
  public List<?> readTeams() {
    return in(
        () ->
            database
                .queryable(Team.class)
                .includes(team -> team.members())
                .orderBy(team -> team.id().asc())
                .toList());
  }

  @Override
  public List<?> search(Search search) {
    return in(
        () ->
            database
                .queryable(Employee.class)
                .where(
                    row -> {
                      row.lastName().eq(search.lastName() != null, search.lastName());
                      row.title().eq(search.title() != null, search.title());
                      row.salary().ge(search.least() != null, search.least());
                      row.hired().gt(search.hiredAfter() != null, search.hiredAfter());
                      row.active().eq(search.active() != null, search.active());
                    })
                .orderBy(row -> row.id().asc())
                .toList());
  }

  @Override
  public List<?> named(String lastName, BigDecimal least) {
    return in(
        () ->
            database
                .queryable(Employee.class)
                .where(
                    row -> {
                      row.lastName().eq(lastName);
                      row.salary().ge(least);
                    })
                .orderBy(row -> row.id().asc())
                .toList());
  }

  @Override
  public EmployeeView view(Object employee) {
    Employee read = (Employee) employee;
    return new EmployeeView(
        read.getId(),
        read.getFirstName(),
        read.getLastName(),
        read.getEmail(),
        read.getPhone(),
        read.getTitle(),
        read.getSalary(),
        read.getBonus(),
        read.getHired(),
        read.getBorn(),
        read.getCreated(),
        read.getActive(),
        read.getCityId(),
        read.getSuperiorId());
  }

  @Override
  public GraphView viewGraph(Object employee) {
    Employee read = (Employee) employee;
    City city = read.getCity();
    Employee superior = read.getSuperior();
    return new GraphView(
        view(read),
        new CityView(city.getId(), city.getName(), city.getCountry()),
        superior == null ? null : view(superior));
  }

  @Override
  public TeamView viewTeam(Object team) {
    Team read = (Team) team;
    return new TeamView(
        read.getId(),
        read.getName(),
        read.getMembers().stream()
            .map(
                member -> new TeamView.Member(member.getId(), member.getName(), member.getWeight()))
            .toList());
  }
}
