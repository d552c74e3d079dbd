package dev.diglot.postgres.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.postgres.testing.Store;
import dev.diglot.property.Filter;
import dev.diglot.session.Session;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Java's equality in PostgreSQL's words: indexes are used, and nulls are minded where they count.
 */
class JavaLogicTest {
  @AutoClose private static final Store STORE = new Store(Visitor.class);

  @BeforeAll
  static void open() {
    try (Session session = STORE.database().openSession()) {
      session.addAll(
          List.of(
              new Visitor(1, "Ann", "a"), new Visitor(2, "Bob", null), new Visitor(3, "Cid", "c")));
      session.commit();
    }
  }

  /** The condition that a filter is sent as, and the ids that it finds. */
  private static String sent(Filter<Visitor> filter) {
    STORE.forget();
    try (Session session = STORE.database().openSession()) {
      List<Integer> ids =
          session.query(Visitor.class).where(filter).list().stream()
              .map(Visitor::id)
              .sorted()
              .toList();
      String sql = STORE.statements().get(0);
      int where = sql.indexOf(" where ");
      return (where < 0 ? "" : sql.substring(where + " where ".length())) + " " + ids;
    }
  }

  @Test
  void aFilterIsAPlainComparison() {
    String wanted = "a";
    assertThat(sent(v -> v.name().equals("Ann"))).isEqualTo("v.name = 'Ann' [1]");
    assertThat(sent(v -> Objects.equals(v.nick(), wanted))).isEqualTo("v.nick = ? [1]");
  }

  @Test
  void nullIsAskedForAsNull() {
    String nobody = null;
    assertThat(sent(v -> Objects.equals(v.nick(), nobody))).isEqualTo("v.nick is null [2]");
    assertThat(sent(v -> !Objects.equals(v.nick(), nobody))).isEqualTo("v.nick is not null [1, 3]");
  }

  @Test
  void aNegationMindsNulls() {
    String wanted = "a";
    assertThat(sent(v -> !Objects.equals(v.nick(), wanted)))
        .isEqualTo("v.nick is distinct from ? [2, 3]");
    assertThat(sent(v -> !v.name().equals(wanted))).isEqualTo("v.name <> ? [1, 2, 3]");
  }

  @Test
  void aListIsOneArray() {
    List<String> some = Arrays.asList("a", "x");
    assertThat(sent(v -> some.contains(v.nick()))).isEqualTo("v.nick = any(?) [1]");
    assertThat(sent(v -> !some.contains(v.nick())))
        .isEqualTo("not (v.nick = any(?)) or v.nick is null [2, 3]");
    List<String> withNull = Arrays.asList("a", null, "x");
    assertThat(sent(v -> withNull.contains(v.nick())))
        .isEqualTo("v.nick = any(?) or v.nick is null [1, 2]");
  }

  @Test
  void whatIsKnownBeforeIsLeftOut() {
    boolean all = true;
    assertThat(sent(v -> all || v.nick().equals("a"))).isEqualTo(" [1, 2, 3]");
    boolean some = false;
    assertThat(sent(v -> some || Objects.equals(v.nick(), "a"))).isEqualTo("v.nick = 'a' [1]");
  }

  @Test
  void groupsAreThoseOfJava() {
    try (Session session = STORE.database().openSession()) {
      List<Boolean> keys =
          session
              .query(Visitor.class)
              .groupBy(v -> Objects.equals(v.nick(), "a"))
              .having(group -> group.count() > 1)
              .select(v -> Objects.equals(v.nick(), "a"))
              .list();
      assertThat(keys).containsExactly(false);
    }
  }
}
