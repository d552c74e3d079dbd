package dev.diglot.benchmarks.startup;

import dev.diglot.database.Database;
import dev.diglot.mapping.Metadata;
import dev.diglot.session.Session;
import org.h2.jdbcx.JdbcDataSource;

/** Diglot with two entities and the driver's own data source, to be compared without the pool. */
final class DiglotUnpooledFirstRow implements FirstRow {

  @Override
  public void run(String url, Marks marks) {
    Metadata metadata = Metadata.of(Employee.class, City.class);
    marks.pass(Mark.MAPPED);
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(url);
    try (Database database = Database.builder().dataSource(source).metadata(metadata).open()) {
      marks.pass(Mark.OPEN);
      try (Session session = database.openSession()) {
        session.get(Employee.class, 1L);
        session.commit();
      }
      marks.pass(Mark.ROW);
    }
  }
}
