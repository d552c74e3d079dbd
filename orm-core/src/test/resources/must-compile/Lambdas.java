import static dev.diglot.sql.Sql.*;

import dev.diglot.session.DeleteQuery;
import dev.diglot.session.Grouped;
import dev.diglot.session.Joined;
import dev.diglot.session.Query;
import dev.diglot.session.Selected;
import dev.diglot.session.UpdateQuery;
import dev.diglot.sql.*;
import java.math.BigDecimal;
import java.util.List;

class Lambdas {
  void sample(Query<User> users, UpdateQuery<User> update, DeleteQuery<User> delete, String given) {
    Query<User> q1 = users.where(u -> u.name().equals(given)).where(User::active).where(u -> u.active() && u.visits() > 3);
    Query<User> q2 = users.orderBy(u -> u.name().length(), col(User::id).desc());
    Query<User> q3 = users.orderBy(User::name, desc(u -> u.name().length()), desc(User::id).nullsLast());
    Query<User> q4 = users.whereExists(Order.class, (u, o) -> o.userId() == u.id()).whereNotExists(Order.class, (u, o) -> o.userId() > u.id());
    List<Line> lines = users.select(u -> new Line(u.id(), u.name())).list();
    List<Integer> lengths = users.select(u -> u.name().length()).list();
    List<List<String>> tuples = users.select(u -> List.of(u.name(), u.name().trim())).list();
    List<Object[]> arrays = users.select(u -> new Object[] {u.name(), u.visits()}).list();
    Grouped<User> grouped = users.groupBy(u -> u.name().length()).groupBy(User::name).having(g -> g.count() > 3);
    Grouped<User> more = grouped.having(g -> g.sum(u -> u.visits()) > 10 && g.max(u -> u.name()).equals(given));
    List<Line> counts = grouped.select((u, g) -> new Line((int) g.count(), u.name())).list();
    List<Double> averages = grouped.select((u, g) -> g.average(User::visits)).list();
    Joined<User, Order> pairs = users.join(Order.class, (u, o) -> o.userId() == u.id());
    List<Line> joined = pairs.where((u, o) -> o.userId() > 1 && u.active()).where(u -> u.active()).where(User::active)
        .orderBy((u, o) -> o.userId()).orderBy(User::name).orderBy(u -> u.id()).select((u, o) -> new Line(o.userId(), u.name())).list();
    Joined<User, Order> left = users.leftJoin(Order.class, (u, o) -> o.userId() == u.id()).where((u, o) -> o == null);
    long u1 = update.set(User::name).to(u -> u.name().trim()).set(User::visits).to(u -> u.visits() + 1).where(u -> u.active()).execute();
    long u2 = update.set(User::balance).to(u -> u.balance().add(BigDecimal.ONE)).set(User::name).to(given).execute();
    long d1 = delete.where(u -> !u.active()).execute();
    TextExpr trimmed = text(User.class, u -> u.name().trim());
    NumberExpr<Integer> length = number(User.class, u -> u.name().length());
    Query<User> mixed = users.where(text(User.class, u -> u.name().trim()).eq("a").or(col(User::active)));
    Expr<Boolean> c = expr(User.class, u -> u.name().isEmpty());
  }

  record Line(Integer id, String name) {}

  static class User {
    int id() {
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
  }

  static class Order {
    int userId() {
      return 1;
    }
  }
}
