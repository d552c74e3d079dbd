package dev.diglot.database;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.annotation.OneToMany;
import dev.diglot.mapping.Metadata;
import dev.diglot.reference.Ref;
import dev.diglot.session.Session;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Maps two plain entities and, when asked to, finds one of them by its key or by a lambda; runs in
 * a machine of its own.
 */
final class StartupProgram {

  private StartupProgram() {}

  public static void main(String[] arguments) throws SQLException {
    Metadata metadata = Metadata.of(Found.class, Other.class);
    if (arguments.length > 0) {
      find(metadata, arguments[0].equals("lambda"));
    }
  }

  private static void find(Metadata metadata, boolean lambda) throws SQLException {
    try (Database database = Database.open("jdbc:h2:mem:startup;DB_CLOSE_DELAY=-1", metadata)) {
      try (Connection connection = database.connections().open();
          Statement statement = connection.createStatement()) {
        statement.execute(
            "create table found (id bigint, name varchar, salary decimal, other_id bigint)");
        statement.execute("insert into found (id, name) values (1, 'Ada')");
        connection.commit();
      }
      try (Session session = database.openSession()) {
        if (lambda) {
          session.query(Found.class).where(found -> found.name.startsWith("A")).one();
        } else {
          session.get(Found.class, 1L);
        }
        session.commit();
      }
    }
  }

  @Entity
  static class Found {
    @Id private Long id;
    private String name;
    private BigDecimal salary;
    @ManyToOne private Ref<Other> other;
  }

  @Entity
  static class Other {
    @Id private Long id;

    @Column(unique = true)
    private String name;

    private LocalDate day;

    @OneToMany(mappedBy = "other")
    private List<Found> found = new ArrayList<>();
  }
}
