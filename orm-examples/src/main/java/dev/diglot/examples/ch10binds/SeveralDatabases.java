package dev.diglot.examples.ch10binds;

import dev.diglot.database.Binds;
import dev.diglot.database.BoundSession;
import dev.diglot.database.Database;
import dev.diglot.examples.ExampleDatabase;
import dev.diglot.examples.Show;
import dev.diglot.mapping.Metadata;
import dev.diglot.session.Session;

/** Shows two databases side by side: each class lives in one, and a session reaches both. */
public final class SeveralDatabases {

  private SeveralDatabases() {}

  /**
   * Runs the chapter.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    Show.chapter(10, "Several databases");
    // tag::binds[]
    Database users = ExampleDatabase.open("users", Metadata.of(User.class));
    Database appmeta = ExampleDatabase.open("appmeta", Metadata.of(Setting.class));
    try (Binds binds = Binds.builder().bind("users", users).bind("appmeta", appmeta).build()) {
      binds.createAll();
      both(binds);
      each(binds);
    }
    // end::binds[]
  }

  private static void both(Binds binds) {
    Show.step("Each object goes to the database of its class");
    // tag::session[]
    try (BoundSession session = binds.openSession()) {
      session.add(new User("john.doe"));
      session.add(new Setting("theme", "dark"));
      session.commit();

      Show.value("users", session.query(User.class).list().stream().map(User::username).toList());
      Show.value("theme", session.get(Setting.class, "theme").content());
    }
    // end::session[]
  }

  private static void each(Binds binds) {
    Show.step("Each database has its own tables");
    // tag::each[]
    for (String name : binds.names()) {
      Show.value(name, binds.database(name).metadata().sortedTables().get(0).name());
    }
    Show.value("settings are in", binds.name(Setting.class));

    try (Session session = binds.database("users").openSession()) {
      Show.value("users in the database of users", session.query(User.class).count());
    }
    // end::each[]
  }
}
