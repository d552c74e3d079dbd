package dev.diglot.benchmarks.hibernate;

import dev.diglot.benchmarks.domain.Change;
import dev.diglot.benchmarks.domain.NewEmployee;
import dev.diglot.benchmarks.domain.Raise;
import dev.diglot.benchmarks.domain.Target;
import java.util.List;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.SharedSessionContract;

/** Hibernate's session: what is read is managed, and checked for changes at commit. */
public final class HibernateSession extends HibernateContender {

  /**
   * Creates the contender.
   *
   * @param target where it works
   */
  public HibernateSession(Target target) {
    super(target);
  }

  @Override
  <R> R ask(Function<SharedSessionContract, R> question) {
    return in(question::apply);
  }

  private <R> R in(Function<Session, R> work) {
    return factory.fromTransaction(work);
  }

  @Override
  public Object find(long id) {
    return in(session -> session.find(Employee.class, id));
  }

  @Override
  public long insert(NewEmployee employee) {
    return in(session -> persist(session, employee).id());
  }

  @Override
  public List<Long> insertAll(List<NewEmployee> employees) {
    return in(
        session -> employees.stream().map(employee -> persist(session, employee).id()).toList());
  }

  private static Employee persist(Session session, NewEmployee row) {
    Long boss = row.superiorId();
    Employee employee =
        new Employee(
            row,
            session.getReference(City.class, row.cityId()),
            boss == null ? null : session.getReference(Employee.class, boss));
    session.persist(employee);
    return employee;
  }

  @Override
  public void updateAll(long from, List<Raise> raises) {
    in(
        session -> {
          List<Employee> read = Questions.range(session, from, raises.size());
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
          List<Employee> read = Questions.range(session, from, changes.size());
          for (int i = 0; i < changes.size(); i++) {
            read.get(i).take(changes.get(i));
          }
          return read;
        });
  }
}
