package dev.diglot.benchmarks.diglot;

import dev.diglot.benchmarks.domain.Line;
import dev.diglot.benchmarks.domain.NewEmployee;
import dev.diglot.benchmarks.domain.Raise;
import dev.diglot.benchmarks.domain.Search;
import dev.diglot.benchmarks.domain.Target;
import dev.diglot.session.StatelessSession;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Diglot without a unit of work. */
public final class Stateless extends DiglotContender {

  /**
   * Creates the contender.
   *
   * @param target where it works
   */
  public Stateless(Target target) {
    super(target);
  }

  private <R> R in(Function<StatelessSession, R> work) {
    try (StatelessSession session = database.openStateless()) {
      R result = work.apply(session);
      session.commit();
      return result;
    }
  }

  @Override
  public Object find(long id) {
    return in(session -> session.get(Employee.class, id));
  }

  @Override
  public long insert(NewEmployee employee) {
    return Objects.requireNonNull(in(session -> session.insert(new Employee(employee))).id());
  }

  @Override
  public List<Long> insertAll(List<NewEmployee> employees) {
    return in(
        session -> {
          List<Employee> rows = employees.stream().map(Employee::new).toList();
          return session.insertAll(rows).stream().map(Employee::id).toList();
        });
  }

  @Override
  public void updateAll(long from, List<Raise> raises) {
    in(
        session -> {
          List<Employee> read =
              Questions.range(session.query(Employee.class), from, raises.size()).list();
          for (int i = 0; i < raises.size(); i++) {
            read.get(i).take(raises.get(i));
          }
          return session.updateAll(read);
        });
  }

  @Override
  public void readAndChange(long from, List<Raise> raises) {
    in(
        session -> {
          List<Employee> read =
              Questions.range(session.query(Employee.class), from, raises.size()).list();
          for (int i = 0; i < raises.size(); i++) {
            if (i % 2 == 0) {
              read.get(i).setTitle(raises.get(i).title());
            } else {
              read.get(i).setSalary(raises.get(i).salary());
            }
          }
          return session.updateAll(read);
        });
  }

  @Override
  public List<?> read(long from, int count) {
    return in(session -> Questions.range(session.query(Employee.class), from, count).list());
  }

  @Override
  public List<Line> readLines(long from, int count) {
    return in(session -> Questions.lines(session.query(Employee.class), from, count));
  }

  @Override
  public List<?> readGraph(long from, int count) {
    return in(
        session ->
            Questions.range(session.query(Employee.class), from, count)
                .fetch(Employee::city)
                .fetch(Employee::superior)
                .list());
  }

  @Override
  public List<?> readTeams() {
    return in(session -> session.query(Team.class).fetch(Team::members).orderBy(Team::id).list());
  }

  @Override
  public List<?> search(Search search) {
    return in(session -> Questions.search(session.query(Employee.class), search));
  }

  @Override
  public List<?> named(String lastName, BigDecimal least) {
    return in(session -> Questions.named(session.query(Employee.class), lastName, least));
  }
}
