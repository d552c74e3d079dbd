package dev.diglot.benchmarks.diglot;

import static dev.diglot.sql.Sql.col;
import static dev.diglot.sql.Sql.to;

import dev.diglot.benchmarks.domain.Line;
import dev.diglot.benchmarks.domain.Search;
import dev.diglot.session.Query;
import java.math.BigDecimal;
import java.util.List;

/** The queries that both of Diglot's contenders ask. */
final class Questions {

  private Questions() {}

  static Query<Employee> range(Query<Employee> all, long from, int count) {
    return all.where(col(Employee::id).between(from, from + count - 1)).orderBy(Employee::id);
  }

  static List<Line> lines(Query<Employee> all, long from, int count) {
    return range(all, from, count)
        .select(
            Line::new,
            col(Employee::id),
            col(Employee::firstName),
            col(Employee::lastName),
            col(Employee::salary),
            to(Employee::city).get(City::name))
        .list();
  }

  static List<Employee> search(Query<Employee> all, Search search) {
    Query<Employee> query = all;
    if (search.lastName() != null) {
      query = query.where(col(Employee::lastName).eq(search.lastName()));
    }
    if (search.title() != null) {
      query = query.where(col(Employee::title).eq(search.title()));
    }
    if (search.least() != null) {
      query = query.where(col(Employee::salary).ge(search.least()));
    }
    if (search.hiredAfter() != null) {
      query = query.where(col(Employee::hired).gt(search.hiredAfter()));
    }
    if (search.active() != null) {
      query = query.where(col(Employee::active).eq(search.active()));
    }
    return query.orderBy(Employee::id).list();
  }

  static List<Employee> named(Query<Employee> all, String lastName, BigDecimal least) {
    return all.where(e -> e.lastName().equals(lastName) && e.salary().compareTo(least) >= 0)
        .orderBy(Employee::id)
        .list();
  }
}
