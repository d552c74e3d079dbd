package dev.diglot.examples.ch02hybrids;

import static dev.diglot.sql.Sql.col;

import dev.diglot.database.Database;
import dev.diglot.examples.ExampleDatabase;
import dev.diglot.examples.Show;
import dev.diglot.mapping.Metadata;
import dev.diglot.session.Session;
import java.util.List;

/** Shows a hybrid: one name, answered by Java on an instance and by the database in a query. */
public final class Hybrids {

  private Hybrids() {}

  // tag::line[]
  /**
   * What a query selects.
   *
   * @param firstname the user's first name
   * @param pending whether the user has pending orders
   */
  public record Line(String firstname, boolean pending) {}

  // end::line[]

  /**
   * Runs the chapter.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    Show.chapter(2, "Hybrids");
    Metadata metadata = Metadata.of(User.class, Order.class);
    try (Database db = ExampleDatabase.open("hybrids", metadata)) {
      db.createAll();
      try (Session session = db.openSession()) {
        onAnInstance(session);
      }
      try (Session session = db.openSession()) {
        inQueries(session);
      }
    }
  }

  private static void onAnInstance(Session session) {
    Show.step("On an instance: plain Java, no statement");
    // tag::instance[]
    User john = new User("John", "Doe", new Order(OrderState.PAID), new Order(OrderState.PENDING));
    User jane = new User("Jane", "Doe", new Order(OrderState.SHIPPED));
    Show.value("John has pending orders", john.hasPendingOrders());
    Show.value("Jane has pending orders", jane.hasPendingOrders());
    // end::instance[]

    Show.step("Saved with their orders");
    session.add(john);
    session.add(jane);
    session.commit();
  }

  private static void inQueries(Session session) {
    Show.step("In where");
    // tag::where[]
    User first = session.query(User.class).where(User::hasPendingOrders).first().orElseThrow();
    // end::where[]
    Show.value("first with pending orders", first.firstname());

    Show.step("In select");
    // tag::select[]
    List<Line> lines =
        session
            .query(User.class)
            .orderBy(User::firstname)
            .select(Line::new, col(User::firstname), col(User::hasPendingOrders))
            .list();
    // end::select[]
    lines.forEach(line -> Show.value(line.firstname() + " has pending orders", line.pending()));

    Show.step("By lambdas, whose captured values are bound");
    // tag::lambda[]
    String initial = "J";
    List<Line> does =
        session
            .query(User.class)
            .where(u -> u.firstname().startsWith(initial) && !u.hasPendingOrders())
            .select(u -> new Line(u.firstname() + " " + u.lastname(), u.hasPendingOrders()))
            .list();
    // end::lambda[]
    does.forEach(line -> Show.value(line.firstname() + " has pending orders", line.pending()));

    Show.step("The instance that was read gives the same answer, from its orders");
    Show.value("John has pending orders", first.hasPendingOrders());

    Show.step("Once paid, no longer; the query flushes the change first");
    first.orders().forEach(Order::pay);
    Show.value("John has pending orders", first.hasPendingOrders());
    Show.value(
        "users with pending orders",
        session.query(User.class).where(User::hasPendingOrders).count());
    session.commit();
  }
}
