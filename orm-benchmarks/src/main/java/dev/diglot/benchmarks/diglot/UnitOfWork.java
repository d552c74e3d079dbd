package dev.diglot.benchmarks.diglot;

import dev.diglot.benchmarks.domain.Change;
import dev.diglot.benchmarks.domain.NewEmployee;
import dev.diglot.benchmarks.domain.Raise;
import dev.diglot.benchmarks.domain.Target;
import dev.diglot.session.Session;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Diglot with a unit of work. */
public final class UnitOfWork extends DiglotContender {

  /**
   * Creates the contender.
   *
   * @param target where it works
   */
  public UnitOfWork(Target target) {
    super(target);
  }

  private <R> R in(Function<Session, R> work) {
    try (Session session = database.openSession()) {
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
    Employee added = new Employee(employee);
    in(
        session -> {
          session.add(added);
          session.flush();
          return added;
        });
    return Objects.requireNonNull(added.id());
  }

  @Override
  public List<Long> insertAll(List<NewEmployee> employees) {
    return in(
        session -> {
          List<Employee> rows = employees.stream().map(Employee::new).toList();
          session.addAll(rows);
          session.flush();
          return rows.stream().map(Employee::id).toList();
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
          return read;
        });
  }

  @Override
  public void readAndChange(long from, List<Change> changes) {
    in(
        session -> {
          List<Employee> read =
              Questions.range(session.query(Employee.class), from, changes.size()).list();
          for (int i = 0; i < changes.size(); i++) {
            read.get(i).take(changes.get(i));
          }
          return read;
        });
  }
}
