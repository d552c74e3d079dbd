package com.example.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.database.Database;
import dev.diglot.error.ConstraintViolationException;
import dev.diglot.error.MappingException;
import dev.diglot.error.UnsupportedFeatureException;
import dev.diglot.examples.ExampleDatabase;
import dev.diglot.mapping.Metadata;
import dev.diglot.reflection.CatalogReader;
import dev.diglot.reflection.SchemaComparison;
import dev.diglot.reflection.SchemaDifference;
import dev.diglot.schema.Schema;
import dev.diglot.session.StatelessSession;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A constraint of one's own. */
class OnlyOnceTest {

  @Entity
  @OnlyOnce("nummer")
  record Misspelt(@Id int id, int number) {}

  @Test
  void itIsCreatedAndKept() throws SQLException {
    System.setProperty("db", "postgres");
    try (Database db = ExampleDatabase.open("rules", Metadata.of(Seat.class))) {
      db.createAll();
      db.createAll();
      assertThat(db.metadata().ddl(db.dialect()))
          .contains(
              "constraint once_seat_number_row_name unique nulls not distinct (number, row_name)");
      try (StatelessSession session = db.openStateless()) {
        session.insert(new Seat(1, 7, null));
        assertThatThrownBy(() -> session.insert(new Seat(2, 7, null)))
            .isInstanceOf(ConstraintViolationException.class)
            .hasMessageContaining("Seat")
            .hasMessageContaining("once_seat_number_row_name");
      }
      assertThat(differences(db)).isEmpty();
    } finally {
      System.clearProperty("db");
    }
  }

  private static List<SchemaDifference> differences(Database db) throws SQLException {
    try (StatelessSession session = db.openStateless();
        Connection connection =
            DriverManager.getConnection(
                "jdbc:postgresql://localhost:"
                    + session.sql("show port").one(String.class)
                    + "/rules?user=postgres")) {
      Schema live = new CatalogReader(connection, db.dialect()).schema(null);
      return SchemaComparison.compare(db.metadata().schema(), live, db.dialect());
    }
  }

  @Test
  void mistakesAndOtherDatabasesAreToldBeforeAnythingRuns() {
    assertThatThrownBy(() -> Metadata.of(Misspelt.class))
        .isInstanceOf(MappingException.class)
        .hasMessageContaining("nummer");
    try (Database h2 = Database.open("jdbc:h2:mem:rules", Metadata.of(Seat.class))) {
      assertThatThrownBy(h2::createAll)
          .isInstanceOf(UnsupportedFeatureException.class)
          .hasMessageContaining("once_seat_number_row_name");
    }
  }
}
