package dev.diglot.benchmarks.diglot;

import dev.diglot.benchmarks.domain.CityView;
import dev.diglot.benchmarks.domain.Contender;
import dev.diglot.benchmarks.domain.EmployeeView;
import dev.diglot.benchmarks.domain.GraphView;
import dev.diglot.benchmarks.domain.Line;
import dev.diglot.benchmarks.domain.Search;
import dev.diglot.benchmarks.domain.Target;
import dev.diglot.benchmarks.domain.TeamView;
import dev.diglot.database.Database;
import dev.diglot.mapping.Metadata;
import dev.diglot.reference.Ref;
import dev.diglot.session.Query;
import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** What both ways of using Diglot share: the database, and every query of more than one row. */
abstract class DiglotContender implements Contender {
  private static final Metadata METADATA =
      Metadata.of(MethodHandles.lookup(), City.class, Employee.class, Team.class, Member.class);

  final Database database;

  DiglotContender(Target target) {
    this.database = Database.builder().url(target.url()).poolSize(2).metadata(METADATA).open();
  }

  /** Where queries begin: either kind of session. */
  interface Asked {
    <T> Query<T> query(Class<T> type);
  }

  /** Asks in a transaction of its own. */
  abstract <R> R ask(Function<Asked, R> question);

  @Override
  public List<?> read(long from, int count) {
    return ask(session -> Questions.range(session.query(Employee.class), from, count).list());
  }

  @Override
  public List<Line> readLines(long from, int count) {
    return ask(session -> Questions.lines(session.query(Employee.class), from, count));
  }

  @Override
  public List<?> readGraph(long from, int count) {
    return ask(
        session ->
            Questions.range(session.query(Employee.class), from, count)
                .fetch(Employee::city)
                .fetch(Employee::superior)
                .list());
  }

  @Override
  public List<?> readTeams() {
    return ask(session -> session.query(Team.class).fetch(Team::members).orderBy(Team::id).list());
  }

  @Override
  public List<?> search(Search search) {
    return ask(session -> Questions.search(session.query(Employee.class), search));
  }

  @Override
  public List<?> named(String lastName, BigDecimal least) {
    return ask(session -> Questions.named(session.query(Employee.class), lastName, least));
  }

  @Override
  public EmployeeView view(Object employee) {
    return ((Employee) employee).view();
  }

  @Override
  public GraphView viewGraph(Object employee) {
    Employee read = (Employee) employee;
    City city = read.city().get();
    Ref<Employee> superior = read.superior();
    return new GraphView(
        read.view(),
        new CityView(city.id(), city.name(), city.country()),
        superior == null ? null : superior.get().view());
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
    database.close();
  }
}
