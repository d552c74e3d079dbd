package dev.diglot.benchmarks.mybatis;

import dev.diglot.benchmarks.domain.Change;
import dev.diglot.benchmarks.domain.Line;
import dev.diglot.benchmarks.domain.NewEmployee;
import dev.diglot.benchmarks.domain.Raise;
import dev.diglot.benchmarks.domain.Search;
import dev.diglot.benchmarks.domain.Target;
import dev.diglot.benchmarks.plain.PlainContender;
import java.math.BigDecimal;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.AutoMappingBehavior;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.LocalCacheScope;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;

/**
 * MyBatis with a mapper in XML: explicit result maps, joins mapped by nested result maps, and the
 * batch executor for what is written.
 */
public final class MyBatis extends PlainContender {
  private final SqlSessionFactory sessions;

  /**
   * Creates the contender.
   *
   * @param target where it works
   */
  public MyBatis(Target target) {
    Configuration configuration =
        new Configuration(new Environment("staff", transactions(), target.pool()));
    configuration.setAutoMappingBehavior(AutoMappingBehavior.NONE);
    configuration.setLocalCacheScope(LocalCacheScope.STATEMENT);
    configuration.setVariables(variables(target.kind()));
    configuration.addMapper(Employees.class);
    this.sessions = new SqlSessionFactoryBuilder().build(configuration);
  }

  private static JdbcTransactionFactory transactions() {
    Properties properties = new Properties();
    properties.setProperty("skipSetAutoCommitOnClose", "true");
    JdbcTransactionFactory transactions = new JdbcTransactionFactory();
    transactions.setProperties(properties);
    return transactions;
  }

  private static Properties variables(Target.Kind kind) {
    Properties variables = new Properties();
    variables.setProperty("key", kind == Target.Kind.H2 ? "ID" : "id");
    return variables;
  }

  private <R> R in(ExecutorType type, Function<Employees, R> work) {
    try (SqlSession session = sessions.openSession(type)) {
      R result = work.apply(session.getMapper(Employees.class));
      session.commit();
      return result;
    }
  }

  private <R> R ask(Function<Employees, R> question) {
    return in(ExecutorType.SIMPLE, question);
  }

  @Override
  public Object find(long id) {
    return ask(mapper -> mapper.find(id));
  }

  @Override
  public long insert(NewEmployee employee) {
    Insert row = new Insert(employee);
    ask(mapper -> mapper.insert(row));
    return row.id();
  }

  @Override
  public List<Long> insertAll(List<NewEmployee> employees) {
    List<Insert> rows = employees.stream().map(Insert::new).toList();
    in(
        ExecutorType.BATCH,
        mapper -> {
          rows.forEach(mapper::insert);
          return rows;
        });
    return rows.stream().map(Insert::id).toList();
  }

  @Override
  public void updateAll(long from, List<Raise> raises) {
    in(
        ExecutorType.BATCH,
        mapper -> {
          raised(mapper.range(from, from + raises.size() - 1), raises).forEach(mapper::raise);
          return mapper;
        });
  }

  /** Writes the rows that changed, in one batch: the three columns that may have. */
  @Override
  public void readAndChange(long from, List<Change> changes) {
    in(
        ExecutorType.BATCH,
        mapper -> {
          changed(mapper.range(from, from + changes.size() - 1), changes).forEach(mapper::change);
          return mapper;
        });
  }

  @Override
  public List<?> read(long from, int count) {
    return ask(mapper -> mapper.range(from, from + count - 1));
  }

  @Override
  public List<Line> readLines(long from, int count) {
    return ask(mapper -> mapper.lines(from, from + count - 1));
  }

  @Override
  public List<?> readGraph(long from, int count) {
    return ask(mapper -> mapper.graph(from, from + count - 1));
  }

  @Override
  public List<?> readTeams() {
    return ask(Employees::teams);
  }

  @Override
  public List<?> search(Search search) {
    return ask(mapper -> mapper.search(search));
  }

  @Override
  public List<?> named(String lastName, BigDecimal least) {
    return ask(mapper -> mapper.named(lastName, least));
  }
}
