package dev.diglot.examples.ch08tracking;

import dev.diglot.database.Database;
import dev.diglot.examples.ExampleDatabase;
import dev.diglot.examples.Show;
import dev.diglot.mapping.Metadata;
import dev.diglot.session.Session;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** Shows rows that know when they were created and updated, by the database's clock or yours. */
public final class Tracking {
  private static final Duration A_MOMENT = Duration.ofMillis(50);

  private Tracking() {}

  /**
   * Runs the chapter.
   *
   * @param args not used
   * @throws InterruptedException when the pause between two writes is interrupted
   */
  public static void main(String[] args) throws InterruptedException {
    Show.chapter(8, "When a row was created and updated");
    Metadata metadata = Metadata.of(Example.class);
    try (Database db = ExampleDatabase.open("tracking", metadata)) {
      db.createAll();
      try (Session session = db.openSession()) {
        byTheDatabase(session);
      }
    }
    byYourClock(metadata);
  }

  private static void byTheDatabase(Session session) throws InterruptedException {
    Show.step("By the database's clock");
    // tag::database[]
    Example example = new Example("first");
    session.add(example);
    session.commit();
    Show.value("created", example.createdAt());
    Show.value("updated", example.updatedAt());

    Thread.sleep(A_MOMENT.toMillis());
    example.write("second");
    session.commit();
    Show.value("created", example.createdAt());
    Show.value("updated", example.updatedAt());
    // end::database[]
  }

  private static void byYourClock(Metadata metadata) {
    Show.step("By a clock of your own");
    // tag::clock[]
    Clock noon = Clock.fixed(Instant.parse("2020-02-29T12:00:00Z"), ZoneOffset.UTC);
    try (Database db = ExampleDatabase.builder("tracking").metadata(metadata).clock(noon).open()) {
      db.createAll();
      Example example = new Example("at noon");
      db.transaction(session -> session.add(example));
      Show.value("created", example.createdAt());
      Show.value("updated", example.updatedAt());
    }
    // end::clock[]
  }
}
