package dev.diglot.benchmarks.startup;

import dev.diglot.database.Database;
import dev.diglot.mapping.Metadata;
import dev.diglot.session.Session;

/** Diglot with two entities, a pool and a session. */
final class DiglotFirstRow implements FirstRow {

  @Override
  public void run(String url, Marks marks) {
    Metadata metadata = Metadata.of(Employee.class, City.class);
    marks.pass(Mark.MAPPED);
    try (Database database = Database.open(url, metadata)) {
      marks.pass(Mark.OPEN);
      try (Session session = database.openSession()) {
        session.get(Employee.class, 1L);
        session.commit();
      }
      marks.pass(Mark.ROW);
    }
  }
}
