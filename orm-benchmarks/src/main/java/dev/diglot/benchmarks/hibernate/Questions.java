package dev.diglot.benchmarks.hibernate;

import dev.diglot.benchmarks.domain.Line;
import dev.diglot.benchmarks.domain.Search;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.SharedSessionContract;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/**
 * The queries that both of Hibernate's contenders ask, in HQL: its plans are cached by text, which
 * costs less than building criteria, also where conditions may be left out.
 */
final class Questions {
  private static final String RANGE = " where e.id between :first and :last order by e.id";

  private Questions() {}

  static List<Employee> range(SharedSessionContract session, long from, int count) {
    return range(session, "from Employee e", Employee.class, from, count);
  }

  private static <R> List<R> range(
      SharedSessionContract session, String select, Class<R> type, long from, int count) {
    return session
        .createSelectionQuery(select + RANGE, type)
        .setParameter("first", from)
        .setParameter("last", from + count - 1)
        .getResultList();
  }

  static List<Line> lines(SharedSessionContract session, long from, int count) {
    return range(
        session,
        "select e.id, e.firstName, e.lastName, e.salary, c.name from Employee e join e.city c",
        Line.class,
        from,
        count);
  }

  static List<Employee> graph(SharedSessionContract session, long from, int count) {
    return range(
        session,
        "from Employee e join fetch e.city left join fetch e.superior",
        Employee.class,
        from,
        count);
  }

  static List<Team> teams(SharedSessionContract session) {
    return session
        .createSelectionQuery("from Team t left join fetch t.members order by t.id", Team.class)
        .getResultList();
  }

  static List<Employee> search(SharedSessionContract session, Search search) {
    StringBuilder hql = new StringBuilder("from Employee e where 1 = 1");
    Map<String, Object> values = new HashMap<>();
    condition(hql, values, "e.lastName = :lastName", "lastName", search.lastName());
    condition(hql, values, "e.title = :title", "title", search.title());
    condition(hql, values, "e.salary >= :least", "least", search.least());
    condition(hql, values, "e.hired > :hiredAfter", "hiredAfter", search.hiredAfter());
    condition(hql, values, "e.active = :active", "active", search.active());
    SelectionQuery<Employee> query =
        session.createSelectionQuery(hql.append(" order by e.id").toString(), Employee.class);
    values.forEach(query::setParameter);
    return query.getResultList();
  }

  private static void condition(
      StringBuilder hql,
      Map<String, Object> values,
      String condition,
      String name,
      @Nullable Object value) {
    if (value != null) {
      hql.append(" and ").append(condition);
      values.put(name, value);
    }
  }

  static List<Employee> named(SharedSessionContract session, String lastName, BigDecimal least) {
    return session
        .createSelectionQuery(
            "from Employee e where e.lastName = :lastName and e.salary >= :least order by e.id",
            Employee.class)
        .setParameter("lastName", lastName)
        .setParameter("least", least)
        .getResultList();
  }
}
