package dev.diglot.examples.ch03mixins;

import dev.diglot.database.Database;
import dev.diglot.examples.ExampleDatabase;
import dev.diglot.examples.Show;
import dev.diglot.mapping.Metadata;
import dev.diglot.mixin.AsMap;
import dev.diglot.session.Session;

/** Shows mixins: a column and its finder, and a view as a map, added to two entities. */
public final class Mixins {

  private Mixins() {}

  /**
   * Runs the chapter.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    Show.chapter(3, "Mixins");
    Metadata metadata = Metadata.of(User.class, Bot.class);
    try (Database db = ExampleDatabase.open("mixins", metadata)) {
      db.createAll();
      db.transaction(Mixins::fill);
      try (Session session = db.openSession()) {
        tell(session);
      }
    }
  }

  private static void fill(Session session) {
    session.add(new User("John", "Doe", "john.doe"));
    session.add(new Bot("backup", "copies the database"));
  }

  private static void tell(Session session) {
    // tag::tell[]
    User john = HasUsername.byUsername(session, User.class, "john.doe").orElseThrow();
    Show.value("as a map", john.asMap());

    Bot backup = HasUsername.byUsername(session, Bot.class, "backup").orElseThrow();
    Show.value("as a map", backup.asMap());

    Show.value("nobody", HasUsername.byUsername(session, User.class, "nobody").map(AsMap::asMap));
    // end::tell[]
  }
}
