package dev.diglot.postgres.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.Version;
import dev.diglot.error.StaleVersionException;
import dev.diglot.postgres.testing.Store;
import dev.diglot.session.Session;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rows that change different columns are updated by one statement")
class MixedUpdatesTest {

  @Entity
  static class Card {
    @Id int id;

    @Column(length = 20)
    String name = "";

    @Column(nullable = true, precision = 9, scale = 2)
    @Nullable BigDecimal price;

    @Column(nullable = true)
    @Nullable Integer stock;

    Card() {}

    Card(int id) {
      this.id = id;
      this.name = "n" + id;
      this.price = new BigDecimal(id + ".00");
      this.stock = id;
    }

    int id() {
      return id;
    }
  }

  @Entity
  static class Tracked {
    @Id int id;

    @Column(length = 20)
    String name = "";

    int count;

    @Column(onUpdate = "current_timestamp", nullable = true)
    @Nullable LocalDateTime changed;

    @Column(generatedAs = "count * 2")
    int twice;

    @Version int version;

    Tracked() {}

    Tracked(int id) {
      this.id = id;
      this.name = "n" + id;
      this.count = id;
    }

    int id() {
      return id;
    }
  }

  @AutoClose private final Store store = new Store(Card.class, Tracked.class);

  @BeforeEach
  void fill() {
    try (Session session = store.database().openSession()) {
      session.addAll(IntStream.rangeClosed(1, 8).mapToObj(Card::new).toList());
      session.addAll(IntStream.rangeClosed(1, 8).mapToObj(Tracked::new).toList());
      session.commit();
    }
  }

  private static List<Card> cards(Session session) {
    return session.query(Card.class).orderBy(Card::id).list();
  }

  private static List<Tracked> tracked(Session session) {
    return session.query(Tracked.class).orderBy(Tracked::id).list();
  }

  @Test
  void aColumnThatARowDoesNotChangeIsSetToItself() {
    try (Session session = store.database().openSession()) {
      List<Card> cards = cards(session);
      for (Card card : cards) {
        card.price = new BigDecimal("0.50");
        if (card.id % 2 == 0) {
          card.name = "even";
        }
      }
      store.forget();
      session.commit();
    }
    assertThat(store.statements())
        .containsExactly(
            "update card set name = coalesce(q.c1, card.name), price = q.c2 from unnest(cast(? as"
                + " text[]), cast(? as numeric[]), cast(? as integer[])) with ordinality as q(c1,"
                + " c2, c3, n) where card.id = q.c3");
    assertThat(store.rows("select id, name, price, stock from card order by id"))
        .startsWith("1,n1,0.50,1", "2,even,0.50,2", "3,n3,0.50,3");
  }

  @Test
  void theSameColumnsAreTheSameStatementWhicheverRowComesFirst() {
    store.forget();
    for (int turn = 0; turn < 2; turn++) {
      try (Session session = store.database().openSession()) {
        for (Card card : cards(session)) {
          if (card.id % 2 == turn) {
            card.name = "turn " + turn;
          } else {
            card.stock = 10 + turn;
          }
        }
        session.commit();
      }
    }
    assertThat(store.statements().stream().distinct().filter(sql -> sql.startsWith("update")))
        .hasSize(1);
  }

  @Test
  void aColumnThatSomeRowsSetToNullIsSetByAFlag() {
    try (Session session = store.database().openSession()) {
      List<Card> cards = cards(session);
      cards.forEach(card -> card.name = "all");
      cards.get(0).stock = null;
      cards.get(1).stock = 22;
      store.forget();
      session.commit();
    }
    assertThat(store.statements())
        .containsExactly(
            "update card set name = q.c1, stock = case when q.c4 then q.c2 else card.stock end from"
                + " unnest(cast(? as text[]), cast(? as integer[]), cast(? as integer[]), cast(? as"
                + " boolean[])) with ordinality as q(c1, c2, c3, c4, n) where card.id = q.c3");
    assertThat(store.rows("select name, stock from card order by id"))
        .startsWith("all,null", "all,22", "all,3");
  }

  @Test
  void whatSomebodyElseWroteMeanwhileIsKept() {
    try (Session session = store.database().openSession()) {
      List<Card> cards = cards(session);
      for (Card card : cards) {
        if (card.id % 2 == 0) {
          card.name = "mine";
        } else {
          card.stock = null;
        }
      }
      cards.get(7).stock = 88;
      store.run("update card set stock = 100 where id = 2");
      store.run("update card set name = 'theirs' where id = 1");
      session.commit();
    }
    assertThat(store.rows("select id, name, stock from card where id in (1, 2, 8) order by id"))
        .containsExactly("1,theirs,null", "2,mine,100", "8,mine,88");
  }

  @Test
  void aRowThatIsGoneIsNamed() {
    try (Session session = store.database().openSession()) {
      for (Card card : cards(session)) {
        card.name = "x";
        card.stock = card.id % 2 == 0 ? null : card.stock;
      }
      store.run("delete from card where id = 6");
      assertThatThrownBy(session::commit)
          .isInstanceOf(StaleVersionException.class)
          .hasMessageContaining("Card 6 has no row any more");
    }
  }

  @Test
  void versionsAreCheckedAndWhatTheDatabaseMakesComesBack() {
    try (Session session = store.database().openSession()) {
      List<Tracked> rows = tracked(session);
      for (Tracked row : rows) {
        if (row.id % 2 == 0) {
          row.name = "even";
        } else {
          row.count = 50;
        }
      }
      store.forget();
      session.flush();
      assertThat(store.statements())
          .containsExactly(
              "update tracked set name = coalesce(q.c1, tracked.name), count = coalesce(q.c2,"
                  + " tracked.count), version = q.c3, changed = localtimestamp from"
                  + " unnest(cast(? as text[]), cast(? as integer[]), cast(? as integer[]), cast(? as"
                  + " integer[]), cast(? as integer[])) with ordinality as q(c1, c2, c3, c4, c5, n)"
                  + " where tracked.id = q.c4 and tracked.version = q.c5 returning q.n,"
                  + " tracked.changed, tracked.twice");
      assertThat(rows).extracting(row -> row.twice).startsWith(100, 4, 100, 8);
      assertThat(rows).extracting(row -> row.version).containsOnly(1);
      assertThat(rows).extracting(row -> row.changed).doesNotContainNull();
      session.commit();
      rows.get(0).name = "late";
      rows.get(1).count = 7;
      rows.subList(2, 8).forEach(row -> row.name = "more");
      store.run("update tracked set version = 9 where id = 2");
      assertThatThrownBy(session::commit)
          .isInstanceOf(StaleVersionException.class)
          .hasMessageContaining("Tracked 2 was written on version 1");
    }
  }

  @Test
  void aColumnThatUpdatesSetByThemselvesKeepsStatementsApart() {
    LocalDateTime given = LocalDateTime.of(2020, 2, 3, 4, 5);
    try (Session session = store.database().openSession()) {
      for (Tracked row : tracked(session)) {
        row.name = "x";
        row.changed = row.id == 1 ? given : row.changed;
      }
      store.forget();
      session.commit();
    }
    assertThat(store.statements()).hasSize(2);
    assertThat(store.rows("select count(*) from tracked where changed > '2021-01-01'"))
        .containsExactly("7");
    assertThat(store.rows("select changed from tracked where id = 1"))
        .containsExactly("2020-02-03 04:05:00");
  }

  @Test
  void fewRowsAreUpdatedByOneStatementForEachSet() {
    try (Session session = store.database().openSession()) {
      List<Card> cards = cards(session);
      cards.get(0).name = "one";
      cards.get(1).stock = 5;
      store.forget();
      session.commit();
    }
    assertThat(store.statements())
        .containsExactly(
            "update card set name = ? where id = ?", "update card set stock = ? where id = ?");
  }

  @Test
  void randomChangesAreWrittenAsTheyAreInMemory() {
    Random random = new Random(5);
    for (int round = 0; round < 20; round++) {
      try (Session session = store.database().openSession()) {
        List<Card> cards = cards(session);
        for (Card card : cards) {
          card.name = random.nextBoolean() ? card.name : "r" + random.nextInt(9);
          card.price =
              random.nextInt(3) > 0 ? card.price : new BigDecimal(random.nextInt(9) + ".00");
          card.stock = random.nextInt(3) > 0 ? card.stock : null;
          card.stock = random.nextInt(3) > 0 ? card.stock : (Integer) random.nextInt(9);
        }
        session.commit();
        assertThat(store.rows("select name, price, stock from card order by id"))
            .isEqualTo(
                cards.stream()
                    .map(card -> card.name + "," + card.price + "," + card.stock)
                    .toList());
      }
    }
  }
}
