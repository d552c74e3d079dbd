package com.example.geo;

import static com.example.geo.Geometry.distance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.database.Database;
import dev.diglot.error.UnsupportedFeatureException;
import dev.diglot.examples.ExampleDatabase;
import dev.diglot.mapping.Metadata;
import dev.diglot.session.StatelessSession;
import dev.diglot.sql.Expr;
import dev.diglot.sql.Functions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A type and an operator of one's own: the code of the page about them. */
class GeometryTest {
  private static final List<String> SENT = new ArrayList<>();
  private static Database db;

  /** What every database can have. */
  @Entity
  record Plain(@Id Integer id) {}

  @BeforeAll
  static void open() {
    System.setProperty("db", "postgres");
    try {
      db =
          ExampleDatabase.builder("geometry")
              .metadata(Metadata.of(Cafe.class))
              .listener(execution -> SENT.add(execution.sql()))
              .open();
    } finally {
      System.clearProperty("db");
    }
    db.createAll();
    try (StatelessSession session = db.openStateless()) {
      session.insert(new Cafe("Far", new Point(30, 40), List.of()));
      session.insert(new Cafe("Near", new Point(1.5, -2), List.of(new Point(1, 2))));
      session.insert(new Cafe("Here", new Point(0, 0), List.of()));
      session.commit();
    }
  }

  @AfterAll
  static void close() {
    db.close();
  }

  @Test
  void theNearestComesFirst() {
    try (StatelessSession session = db.openStateless()) {
      // tag::use[]
      Point here = new Point(0, 0);
      List<Cafe> near =
          session
              .query(Cafe.class)
              .where(distance(Cafe::place, here).lt(10.0))
              .orderBy(distance(Cafe::place, here).asc())
              .list();
      // end::use[]
      assertThat(near)
          .containsExactly(
              new Cafe("Here", new Point(0, 0), List.of()),
              new Cafe("Near", new Point(1.5, -2), List.of(new Point(1, 2))));
      assertThat(SENT.get(SENT.size() - 1))
          .isEqualTo(
              "select c.name, c.place, c.terrace from cafe c where (c.place <-> ?) < ?"
                  + " order by c.place <-> ?");
      assertThat(session.query(Cafe.class).select(distance(Cafe::place, here)).list())
          .containsExactlyInAnyOrder(0.0, 2.5, 50.0);
    }
  }

  @Test
  void theColumnAndItsIndexAreOfThatType() {
    assertThat(db.metadata().ddl(db.dialect()))
        .contains("place point", "terrace point[]", "using gist (place)");
  }

  @Test
  void anotherDatabaseRefusesThem() {
    try (Database h2 = Database.open("jdbc:h2:mem:geometry", Metadata.of(Plain.class));
        StatelessSession session = h2.openStateless()) {
      Expr<?> distance =
          new Expr<>(
              distance(Cafe::place, new Point(0, 0))
                  .node()
                  .mapChildren(unused -> Functions.literal(1).node()));
      assertThatThrownBy(() -> session.query(Plain.class).select(distance).list())
          .isInstanceOf(UnsupportedFeatureException.class)
          .hasMessageContaining("'<-> point' is not known to the dialect H2");
    }
    assertThatThrownBy(() -> Database.open("jdbc:h2:mem:geometry", Metadata.of(Cafe.class)))
        .isInstanceOf(UnsupportedFeatureException.class)
        .hasMessageContaining("cafe.place is of type point");
  }

  @Test
  void itTakesFewerThanSixtyLines() throws IOException {
    Path folder = Path.of("src/test/java/com/example/geo");
    long lines = 0;
    for (String file : List.of("Point.java", "Geometry.java")) {
      try (Stream<String> code = Files.lines(folder.resolve(file))) {
        lines += code.filter(line -> !line.isBlank() && !line.strip().startsWith("//")).count();
      }
    }
    assertThat(lines).isLessThan(60);
  }
}
