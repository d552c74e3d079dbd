package dev.diglot.benchmarks.hibernate;

import dev.diglot.benchmarks.domain.Contender;
import dev.diglot.benchmarks.domain.EmployeeView;
import dev.diglot.benchmarks.domain.GraphView;
import dev.diglot.benchmarks.domain.Line;
import dev.diglot.benchmarks.domain.Search;
import dev.diglot.benchmarks.domain.Target;
import dev.diglot.benchmarks.domain.TeamView;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.hibernate.SharedSessionContract;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.cfg.BatchSettings;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/**
 * What both ways of using Hibernate share: the factory, and every query of more than one row. The
 * settings are those that its documentation recommends for speed: batches, ordered by statement; a
 * pool that has disabled autocommit; values of {@code java.time} handed to the driver as they are.
 */
abstract class HibernateContender implements Contender {
  static final int BATCH = 50;

  final SessionFactory factory;

  HibernateContender(Target target) {
    Numbers.create(target);
    this.factory =
        new HibernatePersistenceConfiguration("staff")
            .managedClasses(City.class, Employee.class, Team.class, Member.class)
            .property(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, target.pool())
            .property(JdbcSettings.CONNECTION_PROVIDER_DISABLES_AUTOCOMMIT, true)
            .property(BatchSettings.STATEMENT_BATCH_SIZE, BATCH)
            .property(BatchSettings.ORDER_INSERTS, true)
            .property(BatchSettings.ORDER_UPDATES, true)
            .property(MappingSettings.JAVA_TIME_USE_DIRECT_JDBC, true)
            .property(
                MappingSettings.PHYSICAL_NAMING_STRATEGY,
                CamelCaseToUnderscoresNamingStrategy.class)
            .createEntityManagerFactory();
  }

  /** Asks in a transaction of its own. */
  abstract <R> R ask(Function<SharedSessionContract, R> question);

  @Override
  public List<?> read(long from, int count) {
    return ask(session -> Questions.range(session, from, count));
  }

  @Override
  public List<Line> readLines(long from, int count) {
    return ask(session -> Questions.lines(session, from, count));
  }

  @Override
  public List<?> readGraph(long from, int count) {
    return ask(session -> Questions.graph(session, from, count));
  }

  @Override
  public List<?> readTeams() {
    return ask(Questions::teams);
  }

  @Override
  public List<?> search(Search search) {
    return ask(session -> Questions.search(session, search));
  }

  @Override
  public List<?> named(String lastName, BigDecimal least) {
    return ask(session -> Questions.named(session, lastName, least));
  }

  private Object identifier(Object entity) {
    return factory.getPersistenceUnitUtil().getIdentifier(entity);
  }

  @Override
  public EmployeeView view(Object employee) {
    return ((Employee) employee).view(this::identifier);
  }

  @Override
  public GraphView viewGraph(Object employee) {
    return ((Employee) employee).viewGraph(this::identifier);
  }

  @Override
  public TeamView viewTeam(Object team) {
    return ((Team) team).view();
  }

  @Override
  public void close() {
    factory.close();
  }
}
