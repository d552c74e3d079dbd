package dev.diglot.benchmarks.startup;

import dev.diglot.database.Database;
import dev.diglot.mapping.Metadata;
import dev.diglot.session.Session;
import java.util.ArrayList;
import java.util.List;

/** Diglot with 200 entities that {@link ManyEntities} has made, and one of its own. */
final class DiglotManyFirstRow implements FirstRow {

  @Override
  public void run(String url, Marks marks) throws ClassNotFoundException {
    List<Class<?>> classes = new ArrayList<>(List.of(Employee.class, City.class));
    for (int number = 0; number < ManyEntities.COUNT; number++) {
      classes.add(Class.forName(ManyEntities.name(number)));
    }
    Metadata metadata = Metadata.of(classes.toArray(Class<?>[]::new));
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
