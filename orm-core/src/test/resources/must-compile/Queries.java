import static dev.diglot.session.FetchPath.path;
import static dev.diglot.sql.Functions.*;
import static dev.diglot.sql.Sql.*;

import dev.diglot.session.Grouped;
import dev.diglot.session.Query;
import dev.diglot.session.Selected;
import dev.diglot.session.UpdateQuery;
import dev.diglot.reference.Ref;
import dev.diglot.sql.*;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class Queries {
  void sample(Query<User> users, Query<Order> orders, UpdateQuery<User> update) {
    Condition c1 = col(User::name).eq("a").and(col(User::id).gt(10)).or(col(User::active).not());
    Condition c2 = col(User::visits).eq(5).and(col(User::visits).plus(1).lt(10L));
    Condition c3 = col(User::balance).times(2).ge(new BigDecimal("3.5"));
    Condition c4 = col(User::born).between(LocalDate.EPOCH, LocalDate.MAX);
    Condition c5 = col(User::name).in("a", "b").or(col(User::name).in(List.of()));
    Condition c6 = col(User::id).in(scalar(Order.class, o -> o.select(o.get(Order::id))));
    Condition c7 = col(Order::user).is(new User()).or(col(Order::user).eq(Ref.to(User.class, 1)));
    Condition c8 = col(Order::plainUser).eq(new User());
    Condition c9 = to(Order::user).get(User::name).startsWith("a");
    Condition c10 = exists(Order.class, o -> o.to(Order::user).get(User::id).eq(col(User::id)));
    Expr<String> label = when(c1, "one").when(c2, "two").otherwise("many");
    List<Line> lines = users.select(Line::new, col(User::id), col(User::name)).list();
    List<String> names = users.select(User::name).distinct().list();
    Grouped<User> grouped = users.groupBy(User::name).having(count().gt(3));
    Selected<Long> counts = grouped.select(count());
    Query<User> ordered = users.where(User::active).orderBy(User::name, col(User::id).desc().nullsLast());
    Query<User> fetched = users.fetch(User::orders).fetch(User::orders, Order::user).fetch(User::byCode);
    Query<User> deep = users.fetch(path(User::orders).then(Order::user).then(User::orders));
    Query<User> joined = users.join(User::orders).leftJoin(User::orders, alias(Order.class, "o"));
    long updated = update.set(User::name).to("x").set(User::name).to(col(User::name).trim()).execute();
    String one = users.select(max(col(User::name))).one();
    Expr<Integer> positive = number(User.class, User::id).abs();
  }

  record Line(Integer id, String name) {}

  static class User {
    Integer id() {
      return 1;
    }

    String name() {
      return "";
    }

    boolean active() {
      return true;
    }

    long visits() {
      return 0;
    }

    BigDecimal balance() {
      return BigDecimal.ONE;
    }

    LocalDate born() {
      return LocalDate.EPOCH;
    }

    List<Order> orders() {
      return List.of();
    }

    Map<String, Order> byCode() {
      return Map.of();
    }
  }

  static class Order {
    Integer id() {
      return 1;
    }

    Ref<User> user() {
      return Ref.to(User.class, 1);
    }

    User plainUser() {
      return new User();
    }

    List<String> notes() {
      return List.of();
    }
  }
}
