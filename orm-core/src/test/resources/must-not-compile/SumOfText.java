// expect: cannot be applied
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

class SumOfText {
  void sample(Query<User> users, Query<Order> orders, UpdateQuery<User> update) {
    Object x = sum(col(User::name));
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
