package dev.diglot.postgres.sql;

import static dev.diglot.postgres.sql.Postgres.array;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.database.Database;
import dev.diglot.mapping.Metadata;
import dev.diglot.postgres.testing.PostgresServer;
import dev.diglot.session.StatelessSession;
import dev.diglot.sql.Condition;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Arrays of primitives, whose elements are their boxes in queries. */
class PrimitiveArraysTest {
  @AutoClose
  private static final Database DATABASE =
      Database.open(PostgresServer.newDatabase(), Metadata.of(Probe.class));

  @Entity
  static class Probe {
    @Id Integer id;
    boolean[] flags;
    short[] levels;
    int[] counts;
    long[] stamps;
    float[] ratios;
    double[] sums;

    Probe() {}

    Probe(int id, boolean flag) {
      this.id = id;
      flags = new boolean[] {true, flag};
      levels = new short[] {1, (short) id};
      counts = new int[] {1, id};
      stamps = new long[] {1, id * 10_000_000_000L};
      ratios = new float[] {0.5f, id};
      sums = new double[] {0.25, id};
    }

    Integer id() {
      return id;
    }

    boolean[] flags() {
      return flags;
    }

    short[] levels() {
      return levels;
    }

    int[] counts() {
      return counts;
    }

    long[] stamps() {
      return stamps;
    }

    float[] ratios() {
      return ratios;
    }

    double[] sums() {
      return sums;
    }
  }

  @BeforeAll
  static void fill() {
    DATABASE.createAll();
    DATABASE.transaction(
        session -> {
          session.add(new Probe(2, false));
          session.add(new Probe(3, true));
        });
  }

  private static List<Integer> found(Condition condition) {
    try (StatelessSession session = DATABASE.openStateless()) {
      return session.query(Probe.class).where(condition).select(Probe::id).list();
    }
  }

  @Test
  void elementsOfEachKindAreComparedAsTheirBoxes() {
    assertThat(found(array(Probe::flags).contains(false))).containsExactly(2);
    assertThat(found(array(Probe::levels).contains((short) 3))).containsExactly(3);
    assertThat(found(array(Probe::counts).contains(2, 1))).containsExactly(2);
    assertThat(found(array(Probe::stamps).contains(30_000_000_000L))).containsExactly(3);
    assertThat(found(array(Probe::ratios).overlaps(2f))).containsExactly(2);
    assertThat(found(array(Probe::sums).containedBy(0.25, 3d))).containsExactly(3);
  }
}
