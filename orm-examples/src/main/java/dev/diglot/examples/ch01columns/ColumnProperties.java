package dev.diglot.examples.ch01columns;

import static dev.diglot.sql.Sql.col;

import dev.diglot.database.Database;
import dev.diglot.examples.ExampleDatabase;
import dev.diglot.examples.Show;
import dev.diglot.mapping.Metadata;
import dev.diglot.session.Session;
import java.util.List;

/** Shows column properties: null before the flush, filled by it, and usable in queries. */
public final class ColumnProperties {

  private ColumnProperties() {}

  /**
   * Runs the chapter.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    Show.chapter(1, "Column properties");
    Metadata metadata = Metadata.of(User.class, CreditCard.class);
    try (Database db = ExampleDatabase.open("columns", metadata)) {
      db.createAll();
      try (Session session = db.openSession()) {
        tell(session);
      }
    }
  }

  private static void tell(Session session) {
    // tag::tell[]
    User john = new User("John", "Doe");
    session.add(john);
    Show.value("fullname before the flush", john.fullname());
    Show.value("hasCreditCard before the flush", john.hasCreditCard());

    session.commit();
    Show.value("fullname", john.fullname());
    Show.value("hasCreditCard", john.hasCreditCard());

    session.add(new CreditCard(john.id()));
    session.commit();
    session.refresh(john);
    Show.value("hasCreditCard with a card", john.hasCreditCard());
    // end::tell[]

    Show.step("Computed columns work in queries like any other");
    // tag::query[]
    List<User> found =
        session
            .query(User.class)
            .where(col(User::fullname).startsWith("John").and(col(User::hasCreditCard)))
            .orderBy(User::fullname)
            .list();
    // end::query[]
    Show.value("users found", found.stream().map(User::fullname).toList());
  }
}
