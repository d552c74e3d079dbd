package dev.diglot.postgres.session;

import static dev.diglot.sql.Sql.col;
import static dev.diglot.sql.Sql.excluded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Computed;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.ExpressionOf;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.GenerationType;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.Table;
import dev.diglot.annotation.UniqueConstraint;
import dev.diglot.postgres.testing.Store;
import dev.diglot.session.StatelessSession;
import dev.diglot.sql.NumberExpr;
import dev.diglot.sql.Root;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InsertConflictTest {

  @Entity
  @Table(uniqueConstraints = @UniqueConstraint(columns = {"name", "town"}))
  record Guest(
      @Id @GeneratedValue(strategy = GenerationType.IDENTITY) @Nullable Integer id,
      @Column(length = 20) String name,
      @Column(length = 20, nullable = true) @Nullable String town,
      @Column(nullable = true, unique = true) @Nullable Integer card,
      int visits,
      @Computed @Nullable Integer twice) {

    static Guest of(String name, @Nullable String town, int visits) {
      return new Guest(null, name, town, null, visits, null);
    }

    @ExpressionOf("twice")
    static NumberExpr<Integer> twiceSql(Root<Guest> guest) {
      return guest.get(Guest::visits).times(2);
    }
  }

  private final Store store = new Store(Guest.class);
  private final StatelessSession session = store.database().openStateless();

  @BeforeEach
  void oneIsThere() {
    session.insert(Guest.of("ann", "Rom", 1));
    store.forget();
  }

  @AfterEach
  void close() {
    session.close();
    store.close();
  }

  private List<String> guests() {
    session.commit();
    return store.rows("select name, town, visits from guest order by name, visits");
  }

  @Test
  void doingNothingGivesBackOnlyWhatWasInserted() {
    List<Guest> written =
        session
            .insertInto(Guest.class)
            .rows(List.of(Guest.of("ann", "Rom", 9), Guest.of("bob", "Ulm", 2)))
            .onConflict(Guest::name, Guest::town)
            .doNothing()
            .returning()
            .list();
    assertThat(store.statements())
        .containsExactly(
            "insert into guest (name, town, card, visits) values (?, ?, ?, ?), (?, ?, ?, ?) on"
                + " conflict (name, town) do nothing returning id, name, town, card, visits, visits"
                + " * ?");
    assertThat(written).extracting(Guest::name).containsExactly("bob");
    assertThat(written).extracting(Guest::twice).containsExactly(4);
    assertThat(written.get(0).id()).isGreaterThan(1);
    assertThat(guests()).containsExactly("ann,Rom,1", "bob,Ulm,2");
  }

  @Test
  void anyConflictIsSkipped() {
    session.insert(new Guest(null, "eve", "Rom", 7, 1, null));
    List<Guest> written =
        session
            .insertInto(Guest.class)
            .rows(
                List.of(
                    new Guest(null, "fay", "Rom", 7, 1, null),
                    Guest.of("ann", "Rom", 2),
                    Guest.of("ann", "Ulm", 3),
                    Guest.of("ann", "Ulm", 4)))
            .onAnyConflictDoNothing()
            .returning()
            .list();
    assertThat(store.statements().get(1)).contains("on conflict do nothing returning");
    assertThat(written).extracting(Guest::visits).containsExactly(3);
    assertThat(guests()).containsExactly("ann,Rom,1", "ann,Ulm,3", "eve,Rom,1");
  }

  @Test
  void updatingSetsWhatBothRowsSayWhereAConditionHolds() {
    List<Guest> written =
        session
            .insertInto(Guest.class)
            .rows(
                List.of(
                    Guest.of("ann", "Rom", 5),
                    Guest.of("ann", "Rom", -3),
                    Guest.of("bob", null, 2)))
            .onConflict(Guest::name, Guest::town)
            .doUpdate()
            .set(Guest::visits)
            .to(col(Guest::visits).plus(excluded(Guest::visits)))
            .where(excluded(Guest::visits).gt(0))
            .returning()
            .list();
    assertThat(store.statements().get(0))
        .isEqualTo(
            "insert into guest (name, town, card, visits) values (?, ?, ?, ?) on conflict (name,"
                + " town) do update set visits = guest.visits + excluded.visits where"
                + " excluded.visits > ? returning guest.id, guest.name, guest.town, guest.card,"
                + " guest.visits, guest.visits * ?");
    assertThat(written).extracting(Guest::visits).containsExactly(6, 2);
    assertThat(guests()).containsExactly("ann,Rom,6", "bob,null,2");
  }

  @Test
  void nullsAreNoConflict() {
    List<Guest> written =
        session
            .insertInto(Guest.class)
            .rows(List.of(Guest.of("bob", null, 1), Guest.of("bob", null, 2)))
            .onConflict(Guest::name, Guest::town)
            .doUpdate()
            .setGiven()
            .returning()
            .list();
    assertThat(store.statements()).hasSize(1);
    assertThat(store.statements().get(0)).contains(" do update set card = excluded.card, visits");
    assertThat(written).extracting(Guest::visits).containsExactly(1, 2);
    assertThat(written).extracting(Guest::id).doesNotHaveDuplicates();
  }

  @Test
  void thousandsOfRowsGoByFewStatementsAndKeepTheirOrder() {
    List<Guest> given =
        IntStream.range(0, 5_000)
            .mapToObj(i -> Guest.of(i % 7 == 3 ? "ann" : "v" + i, "Rom", i))
            .toList();
    List<Integer> visits =
        session
            .insertInto(Guest.class)
            .rows(given.stream().filter(guest -> !guest.name().equals("ann")).toList())
            .row(Guest.of("ann", "Rom", 3))
            .onConflict(Guest::name, Guest::town)
            .doNothing()
            .returning(Guest::visits)
            .list();
    assertThat(visits).isSorted().doesNotContain(3).hasSize(4_286);
    assertThat(store.statements()).hasSize(1);
  }

  @Test
  void updatesAndDeletesGiveBackWhatTheyWrote() {
    assertThat(
            session
                .update(Guest.class)
                .set(Guest::visits)
                .to(col(Guest::visits).plus(1))
                .returning()
                .one())
        .isEqualTo(new Guest(1, "ann", "Rom", null, 2, 4));
    assertThat(session.delete(Guest.class).returning(col(Guest::name)).list())
        .containsExactly("ann");
    assertThat(store.statements())
        .containsExactly(
            "update guest set visits = visits + ? returning id, name, town, card, visits, visits *"
                + " ?",
            "delete from guest returning name");
  }
}
