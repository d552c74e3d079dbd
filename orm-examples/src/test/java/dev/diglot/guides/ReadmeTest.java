package dev.diglot.guides;

import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.database.Database;
import dev.diglot.examples.ch02hybrids.Hybrids.Line;
import dev.diglot.examples.ch02hybrids.Order;
import dev.diglot.examples.ch02hybrids.OrderState;
import dev.diglot.examples.ch02hybrids.User;
import dev.diglot.mapping.Metadata;
import dev.diglot.session.Session;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The code of the README. */
class ReadmeTest {

  @Test
  void theTasteTastesAsItLooks() {
    assertThat(taste()).containsExactly(new Line("John", true));
  }

  private static List<Line> taste() {
    // tag::taste[]
    Metadata metadata = Metadata.of(User.class, Order.class);
    try (Database db = Database.open("jdbc:h2:mem:shop", metadata)) {
      db.createAll();
      db.transaction(
          session -> session.add(new User("John", "Doe", new Order(OrderState.PENDING))));

      try (Session session = db.openSession()) {
        User john =
            session
                .query(User.class)
                .where(col(User::lastname).eq("Doe").and(col(User::id).lt(10)))
                .orderBy(col(User::firstname).desc(), User::id)
                .one();
        john.hasPendingOrders(); // true, by Java

        List<Line> lines =
            session
                .query(User.class)
                .where(
                    u -> u.hasPendingOrders() && u.lastname().startsWith("D")) // exists (select …)
                .select(u -> new Line(u.firstname(), u.hasPendingOrders()))
                .list();

        john.orders().get(0).pay(); // noticed, and written by commit
        session.commit();
        return lines;
      }
    }
    // end::taste[]
  }
}
