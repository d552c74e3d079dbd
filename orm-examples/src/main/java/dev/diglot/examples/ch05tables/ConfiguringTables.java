package dev.diglot.examples.ch05tables;

import dev.diglot.database.Database;
import dev.diglot.error.ConstraintViolationException;
import dev.diglot.examples.ExampleDatabase;
import dev.diglot.examples.Show;
import dev.diglot.mapping.Metadata;
import dev.diglot.session.Session;

/** Shows what a table can be told: schema, checks, indexes, keys over columns, and extension. */
public final class ConfiguringTables {

  private ConfiguringTables() {}

  /**
   * Runs the chapter.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    Show.chapter(5, "Configuring tables");
    Metadata first = Metadata.of(FirstBook.class);
    Metadata now = Metadata.of(Author.class, Book.class);
    try (Database before = ExampleDatabase.open("tables", first);
        Database after = ExampleDatabase.open("tables", now)) {
      start(before);
      extend(after);
      after.transaction(ConfiguringTables::fill);
      refuse(after, new Book("Bleak House", -1, null));
      refuse(after, new Book("Ulysses", 730, new Author("James", "Joyce")));
    }
  }

  private static void start(Database db) {
    Show.step("The table of the first version, with a row");
    db.createAll();
    db.transaction(session -> session.add(new FirstBook("David Copperfield")));
  }

  private static void extend(Database db) {
    Show.step("What the class says now");
    System.out.println(db.metadata().table(Book.class));

    Show.step("createAll adds the columns that the table lacks, and keeps its rows");
    // tag::extend[]
    db.createAll();
    db.transaction(session -> session.query(Book.class).list().forEach(System.out::println));
    // end::extend[]
  }

  private static void fill(Session session) {
    Show.step("A foreign key of two columns");
    // tag::fill[]
    Author dickens = new Author("Charles", "Dickens");
    session.add(dickens);
    session.add(new Book("Great Expectations", 544, dickens));
    session.flush();
    session.query(Book.class).orderBy(Book::id).list().forEach(System.out::println);
    // end::fill[]
  }

  private static void refuse(Database db, Book book) {
    Show.step("What breaks a rule is refused, and the error says which");
    // tag::refuse[]
    try {
      db.transaction(session -> session.add(book));
    } catch (ConstraintViolationException e) {
      Show.value("refused", book);
      Show.value("constraint", e.violation().constraint());
      Show.value("table", e.violation().table());
    }
    // end::refuse[]
  }
}
