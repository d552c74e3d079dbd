package dev.diglot.benchmarks.diglot;

import dev.diglot.benchmarks.domain.Change;
import dev.diglot.benchmarks.domain.NewEmployee;
import dev.diglot.benchmarks.domain.Raise;
import dev.diglot.benchmarks.domain.Target;
import dev.diglot.session.StatelessSession;
import java.util.ArrayList;
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
  <R> R ask(Function<Asked, R> question) {
    return in(session -> question.apply(session::query));
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
          return session.updateAll(read, Employee::title, Employee::salary);
        });
  }

  /**
   * Writes the columns that may have changed of the rows that did: nobody remembers what was read.
   */
  @Override
  public void readAndChange(long from, List<Change> changes) {
    in(
        session -> {
          List<Employee> read =
              Questions.range(session.query(Employee.class), from, changes.size()).list();
          List<Employee> changed = new ArrayList<>();
          for (int i = 0; i < changes.size(); i++) {
            if (read.get(i).take(changes.get(i))) {
              changed.add(read.get(i));
            }
          }
          return session.updateAll(changed, Employee::title, Employee::salary, Employee::phone);
        });
  }
}
