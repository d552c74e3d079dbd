package dev.diglot.benchmarks.hibernate;

import dev.diglot.benchmarks.domain.Change;
import dev.diglot.benchmarks.domain.NewEmployee;
import dev.diglot.benchmarks.domain.Raise;
import dev.diglot.benchmarks.domain.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hibernate.Hibernate;
import org.hibernate.SharedSessionContract;
import org.hibernate.StatelessSession;

/**
 * Hibernate's stateless session: nothing is managed. It batches only where it is told to: {@code
 * insertMultiple} and {@code updateMultiple}.
 */
public final class HibernateStateless extends HibernateContender {

  /**
   * Creates the contender.
   *
   * @param target where it works
   */
  public HibernateStateless(Target target) {
    super(target);
  }

  @Override
  <R> R ask(Function<SharedSessionContract, R> question) {
    return in(question::apply);
  }

  private <R> R in(Function<StatelessSession, R> work) {
    return factory.fromStatelessTransaction(work);
  }

  @Override
  public Object find(long id) {
    return in(session -> session.get(Employee.class, id));
  }

  @Override
  public long insert(NewEmployee employee) {
    Employee added = employee(employee);
    return in(session -> (Long) session.insert(added));
  }

  @Override
  public List<Long> insertAll(List<NewEmployee> employees) {
    return in(
        session -> {
          List<Employee> rows = employees.stream().map(this::employee).toList();
          session.insertMultiple(rows);
          return rows.stream().map(Employee::id).toList();
        });
  }

  private Employee employee(NewEmployee row) {
    Long boss = row.superiorId();
    return new Employee(
        row,
        Hibernate.createDetachedProxy(factory, City.class, row.cityId()),
        boss == null ? null : Hibernate.createDetachedProxy(factory, Employee.class, boss));
  }

  /** What was read; a superior of an earlier row is a proxy, which no update takes. */
  private static List<Employee> unproxied(StatelessSession session, long from, int count) {
    return Questions.range(session, from, count).stream()
        .map(employee -> Hibernate.unproxy(employee, Employee.class))
        .toList();
  }

  @Override
  public void updateAll(long from, List<Raise> raises) {
    in(
        session -> {
          List<Employee> read = unproxied(session, from, raises.size());
          for (int i = 0; i < raises.size(); i++) {
            read.get(i).take(raises.get(i));
          }
          session.updateMultiple(read);
          return read;
        });
  }

  /** Writes the rows that changed, all columns of them: nobody remembers what was read. */
  @Override
  public void readAndChange(long from, List<Change> changes) {
    in(
        session -> {
          List<Employee> read = unproxied(session, from, changes.size());
          List<Employee> changed = new ArrayList<>();
          for (int i = 0; i < changes.size(); i++) {
            if (read.get(i).take(changes.get(i))) {
              changed.add(read.get(i));
            }
          }
          session.updateMultiple(changed);
          return changed;
        });
  }
}
