package dev.diglot.postgres.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.annotation.Entity;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.Table;
import dev.diglot.database.Database;
import dev.diglot.error.QueryException;
import dev.diglot.mapping.Metadata;
import dev.diglot.postgres.annotation.Hstore;
import dev.diglot.postgres.testing.PostgresServer;
import dev.diglot.postgres.type.Range;
import dev.diglot.property.Filter;
import dev.diglot.session.Session;
import java.lang.invoke.MethodHandles;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Lists, maps and ranges that are columns answer as in Java. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresLambdasTest {

  @Entity
  @Table(name = "sensor")
  static class Sensor {
    @Id @GeneratedValue @Nullable Integer id;
    String name = "";
    int level;
    List<@Nullable Integer> marks = List.of();
    Range<Integer> span = Range.empty();
    @Hstore Map<String, String> tags = Map.of();

    Sensor() {}

    Sensor(
        String name,
        int level,
        List<@Nullable Integer> marks,
        Range<Integer> span,
        Map<String, String> tags) {
      this.name = name;
      this.level = level;
      this.marks = marks;
      this.span = span;
      this.tags = tags;
    }

    boolean inRange() {
      return span.contains(level);
    }
  }

  private Database database;
  private Session session;

  @BeforeAll
  void open() {
    database =
        Database.builder()
            .url(PostgresServer.newDatabase())
            .metadata(Metadata.of(MethodHandles.lookup(), Sensor.class))
            .open();
    database.createAll();
    database.transaction(
        session ->
            session.addAll(
                new Sensor("a", 5, List.of(1, 2, 3), Range.closedOpen(1, 10), Map.of("k", "v")),
                new Sensor("b", 50, Arrays.asList(null, 4), Range.atLeast(60), Map.of("j", "w")),
                new Sensor("c", 0, List.of(), Range.empty(), Map.of())));
    session = database.openSession();
  }

  @AfterAll
  void close() {
    session.close();
    database.close();
  }

  private List<String> passing(Filter<Sensor> filter) {
    List<String> fromDatabase =
        session.query(Sensor.class).where(filter).list().stream()
            .map(s -> s.name)
            .sorted()
            .toList();
    List<String> fromJava =
        session.query(Sensor.class).list().stream()
            .filter(filter::test)
            .map(s -> s.name)
            .sorted()
            .toList();
    assertThat(fromDatabase).isEqualTo(fromJava);
    return fromDatabase;
  }

  @Test
  void listsAnswer() {
    int mark = 2;
    assertThat(passing(s -> s.marks.contains(mark))).containsExactly("a");
    assertThat(passing(s -> !s.marks.contains(4))).containsExactly("a", "c");
    assertThat(passing(s -> s.marks.contains(s.level - 2))).containsExactly("a");
    assertThat(passing(s -> s.marks.isEmpty())).containsExactly("c");
    assertThat(passing(s -> s.marks.size() == 2)).containsExactly("b");
    assertThat(passing(s -> s.marks.size() > 2 && s.marks.get(0) == 1)).containsExactly("a");
    assertThat(passing(s -> s.marks.indexOf(4) == 1)).containsExactly("b");
    List<Integer> some = List.of(1, 3);
    assertThat(passing(s -> s.marks.containsAll(some))).containsExactly("a");
  }

  @Test
  void rangesAnswer() {
    assertThat(passing(s -> s.span.contains(7))).containsExactly("a");
    assertThat(passing(Sensor::inRange)).containsExactly("a");
    assertThat(passing(s -> s.span.isEmpty())).containsExactly("c");
    assertThat(passing(s -> s.span.upper().isPresent())).containsExactly("a");
    assertThat(passing(s -> s.span.lower().orElse(0) > 50)).containsExactly("b");
    assertThat(passing(s -> s.span.lowerInclusive())).containsExactly("a", "b");
  }

  @Test
  void mapsAnswer() {
    assertThat(passing(s -> s.tags.containsKey("k"))).containsExactly("a");
    assertThat(passing(s -> "w".equals(s.tags.get("j")))).containsExactly("b");
    assertThat(passing(s -> s.tags.get("k") == null)).containsExactly("b", "c");
  }

  @Test
  void othersAreRefused() {
    Range<Integer> range = Range.closed(1, 5);
    assertThatThrownBy(() -> passing(s -> range.contains(s.level)))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("Range.contains(Object) cannot be translated to SQL");
    assertThatThrownBy(() -> passing(s -> s.marks.stream().anyMatch(m -> m > 3)))
        .hasMessageContaining("List.stream() cannot be translated to SQL");
  }
}
