package dev.diglot.benchmarks.ujorm;

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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.ujorm.Key;
import org.ujorm.core.UjoIterator;
import org.ujorm.criterion.Criterion;
import org.ujorm.criterion.Operator;
import org.ujorm.orm.ForeignKey;
import org.ujorm.orm.OrmHandler;
import org.ujorm.orm.Query;
import org.ujorm.orm.Session;
import org.ujorm.orm.ao.CheckReport;
import org.ujorm.orm.ao.Orm2ddlPolicy;
import org.ujorm.orm.metaModel.MetaParams;

/**
 * Ujorm: a session for each transaction, many rows in one insert, keys from a table of its own that
 * hands them out in blocks.
 */
public final class UjormContender implements Contender {
  private static final int KEYS_AT_ONCE = 1_000;
  private static final int ROWS_AT_ONCE = 500;

  private final OrmHandler handler = new OrmHandler();

  /**
   * Creates the contender.
   *
   * @param target where it works
   */
  public UjormContender(Target target) {
    this(target.pool(), target.kind());
    KeyTable.create(target.pool(), KEYS_AT_ONCE);
  }

  /**
   * Creates the contender where there is no target.
   *
   * @param pool connections
   * @param kind which database it is
   */
  public UjormContender(DataSource pool, Target.Kind kind) {
    MetaParams parameters = new MetaParams();
    parameters.set(MetaParams.APPL_CONTEXT, pool);
    parameters.set(MetaParams.ORM2DLL_POLICY, Orm2ddlPolicy.DO_NOTHING);
    parameters.set(MetaParams.SEQUENCE_CACHE, KEYS_AT_ONCE);
    parameters.set(MetaParams.CHECK_KEYWORDS, CheckReport.SKIP);
    parameters.set(MetaParams.LOG_METAMODEL_INFO, false);
    handler.config(parameters);
    if (kind == Target.Kind.H2) {
      handler.loadDatabase(H2Staff.class);
    } else {
      handler.loadDatabase(PostgresStaff.class);
    }
  }

  private <R> R in(Function<Session, R> work) {
    try (Session session = handler.createSession()) {
      R result = work.apply(session);
      session.commit();
      return result;
    }
  }

  @Override
  public Object find(long id) {
    return in(session -> session.load(Employee.class, id));
  }

  @Override
  public long insert(NewEmployee employee) {
    Employee added = entity(employee);
    return in(
        session -> {
          session.insert(added);
          return Employee.ID.of(added);
        });
  }

  @Override
  public List<Long> insertAll(List<NewEmployee> employees) {
    List<Employee> rows = employees.stream().map(UjormContender::entity).toList();
    return in(
        session -> {
          session.insert(rows, ROWS_AT_ONCE);
          return rows.stream().map(Employee.ID::of).toList();
        });
  }

  private static Employee entity(NewEmployee given) {
    Employee row = new Employee();
    row.set(Employee.FIRST_NAME, given.firstName());
    row.set(Employee.LAST_NAME, given.lastName());
    row.set(Employee.EMAIL, given.email());
    row.set(Employee.PHONE, given.phone());
    row.set(Employee.TITLE, given.title());
    row.set(Employee.SALARY, given.salary());
    row.set(Employee.BONUS, given.bonus());
    row.set(Employee.HIRED, given.hired());
    row.set(Employee.BORN, given.born());
    row.set(Employee.CREATED, given.created());
    row.set(Employee.ACTIVE, given.active());
    City city = new City();
    city.set(City.ID, given.cityId());
    row.set(Employee.CITY, city);
    if (given.superiorId() != null) {
      Employee superior = new Employee();
      superior.set(Employee.ID, given.superiorId());
      row.set(Employee.SUPERIOR, superior);
    }
    return row;
  }

  @Override
  public void updateAll(long from, List<Raise> raises) {
    in(
        session -> {
          List<Employee> read = range(session, from, raises.size()).list();
          for (int i = 0; i < raises.size(); i++) {
            Employee row = read.get(i);
            row.set(Employee.TITLE, raises.get(i).title());
            row.set(Employee.SALARY, raises.get(i).salary());
            session.update(row);
          }
          return read;
        });
  }

  @Override
  public void readAndChange(long from, List<Change> changes) {
    in(
        session -> {
          List<Employee> read = range(session, from, changes.size()).list();
          for (int i = 0; i < changes.size(); i++) {
            Employee row = read.get(i);
            change(row, Employee.TITLE, changes.get(i).title());
            change(row, Employee.SALARY, changes.get(i).salary());
            change(row, Employee.PHONE, changes.get(i).phone());
            if (row.readChangedProperties(false).length > 0) {
              session.update(row);
            }
          }
          return read;
        });
  }

  private static <V> void change(Employee row, Key<Employee, V> key, V value) {
    if (value != null) {
      row.set(key, value);
    }
  }

  private static Query<Employee> range(Session session, long from, int count) {
    return session
        .createQuery(
            Criterion.where(Employee.ID, Operator.GE, from)
                .and(Criterion.where(Employee.ID, Operator.LE, from + count - 1)))
        .orderBy(Employee.ID);
  }

  @Override
  public List<?> read(long from, int count) {
    return in(session -> range(session, from, count).list());
  }

  @Override
  public List<Line> readLines(long from, int count) {
    Key<Employee, String> city = Employee.CITY.add(City.NAME);
    return in(
        session -> {
          List<Line> lines = new ArrayList<>(count);
          try (UjoIterator<Employee> rows =
              range(session, from, count)
                  .setColumns(
                      false,
                      Employee.ID,
                      Employee.FIRST_NAME,
                      Employee.LAST_NAME,
                      Employee.SALARY,
                      city)
                  .iterate()) {
            for (Employee row : rows) {
              lines.add(
                  new Line(
                      row.get(Employee.ID),
                      row.get(Employee.FIRST_NAME),
                      row.get(Employee.LAST_NAME),
                      row.get(Employee.SALARY),
                      city.of(row)));
            }
          }
          return lines;
        });
  }

  @Override
  public List<?> readGraph(long from, int count) {
    return in(
        session ->
            range(session, from, count)
                .addOuterJoin(Graph.SUPERIOR)
                .setColumns(false, false, Graph.COLUMNS)
                .list());
  }

  @Override
  public List<?> readTeams() {
    return in(
        session -> {
          Map<Long, TeamWithMembers> teams = new HashMap<>();
          List<TeamWithMembers> ordered = new ArrayList<>();
          Criterion<Team> all = Criterion.forAll(Team.ID);
          for (Team team : session.createQuery(all).orderBy(Team.ID).list()) {
            TeamWithMembers read = new TeamWithMembers(team, new ArrayList<>());
            teams.put(team.get(Team.ID), read);
            ordered.add(read);
          }
          Criterion<Member> everybody = Criterion.forAll(Member.ID);
          for (Member member : session.createQuery(everybody).list()) {
            teams.get((Long) member.readFK(Member.TEAM).getValue()).members().add(member);
          }
          return ordered;
        });
  }

  /** A team and its members, put together by the application: Ujorm reads a to-many row by row. */
  private record TeamWithMembers(Team team, List<Member> members) {}

  @Override
  public List<?> search(Search search) {
    Criterion<Employee> all = Criterion.where(Employee.LAST_NAME, search.lastName());
    if (search.title() != null) {
      all = all.and(Criterion.where(Employee.TITLE, search.title()));
    }
    if (search.least() != null) {
      all = all.and(Criterion.where(Employee.SALARY, Operator.GE, search.least()));
    }
    if (search.hiredAfter() != null) {
      all = all.and(Criterion.where(Employee.HIRED, Operator.GT, search.hiredAfter()));
    }
    if (search.active() != null) {
      all = all.and(Criterion.where(Employee.ACTIVE, search.active()));
    }
    return meeting(all);
  }

  private List<Employee> meeting(Criterion<Employee> criterion) {
    return in(session -> session.createQuery(criterion).orderBy(Employee.ID).list());
  }

  @Override
  public List<?> named(String lastName, BigDecimal least) {
    return meeting(
        Criterion.where(Employee.LAST_NAME, lastName)
            .and(Criterion.where(Employee.SALARY, Operator.GE, least)));
  }

  @Override
  public EmployeeView view(Object employee) {
    Employee read = (Employee) employee;
    ForeignKey superior = read.readFK(Employee.SUPERIOR);
    return new EmployeeView(
        read.get(Employee.ID),
        read.get(Employee.FIRST_NAME),
        read.get(Employee.LAST_NAME),
        read.get(Employee.EMAIL),
        read.get(Employee.PHONE),
        read.get(Employee.TITLE),
        read.get(Employee.SALARY),
        read.get(Employee.BONUS),
        read.get(Employee.HIRED),
        read.get(Employee.BORN),
        read.get(Employee.CREATED),
        read.get(Employee.ACTIVE),
        (Long) read.readFK(Employee.CITY).getValue(),
        superior == null ? null : (Long) superior.getValue());
  }

  @Override
  public GraphView viewGraph(Object employee) {
    Employee read = (Employee) employee;
    City city = read.get(Employee.CITY);
    Employee superior = read.get(Employee.SUPERIOR);
    // Nobody is read as an employee whose id is null.
    boolean nobody = superior == null || superior.get(Employee.ID) == null;
    return new GraphView(
        view(read),
        new CityView(city.get(City.ID), city.get(City.NAME), city.get(City.COUNTRY)),
        nobody ? null : view(superior));
  }

  @Override
  public TeamView viewTeam(Object team) {
    TeamWithMembers read = (TeamWithMembers) team;
    return new TeamView(
        read.team().get(Team.ID),
        read.team().get(Team.NAME),
        read.members().stream()
            .map(
                member ->
                    new TeamView.Member(
                        member.get(Member.ID), member.get(Member.NAME), member.get(Member.WEIGHT)))
            .toList());
  }

  @Override
  public void close() {
    handler.closeDefaultSession();
  }
}
