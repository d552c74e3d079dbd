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
import dev.diglot.annotation.Hybrid;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.Index;
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

  /** Names are unique among those that are not cancelled. */
  @Entity
  @Table(
      indexes =
          @Index(
              name = "ux_seat",
              columns = "name",
              unique = true,
              where = "room = 'A' and not cancelled"))
  record Seat(
      @Id @GeneratedValue(strategy = GenerationType.IDENTITY) @Nullable Integer id,
      @Column(length = 20) String name,
      @Column(length = 5) String room,
      boolean cancelled) {

    @Hybrid
    boolean isOpen() {
      return !cancelled;
    }

    static Seat of(String name, boolean cancelled) {
      return new Seat(null, name, "A", cancelled);
    }
  }

  private final Store store = new Store(Guest.class, Seat.class);
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
  void aFlagOfTheGivenRowIsACondition() {
    session.insertAll(List.of(Seat.of("ann", false), Seat.of("bob", false)));
    store.forget();
    session
        .insertInto(Seat.class)
        .rows(List.of(new Seat(1, "new", "B", true), new Seat(2, "new", "B", false)))
        .onConflict(Seat::id)
        .doUpdate()
        .set(Seat::cancelled)
        .to(excluded(Seat::cancelled))
        .where(excluded(Seat::cancelled).and(col(Seat::cancelled).not()))
        .execute();
    assertThat(store.statements().get(0))
        .endsWith(
            "do update set cancelled = excluded.cancelled where excluded.cancelled and not"
                + " seat.cancelled");
    session.commit();
    assertThat(store.rows("select name, cancelled from seat order by id"))
        .containsExactly("ann,t", "bob,f");
  }

  @Test
  void aPartialIndexDecidesByItsCondition() {
    session.insertAll(List.of(Seat.of("ann", true), Seat.of("ann", false), Seat.of("bob", true)));
    store.forget();
    String room = "A";
    List<Seat> written =
        session
            .insertInto(Seat.class)
            .rows(List.of(Seat.of("ann", false), Seat.of("bob", false), Seat.of("cid", false)))
            .onConflict(Seat::name)
            .where(col(Seat::room).eq(room))
            .where(seat -> !seat.cancelled())
            .doNothing()
            .returning()
            .list();
    assertThat(store.statements())
        .containsExactly(
            "insert into seat (name, room, cancelled) values (?, ?, ?), (?, ?, ?), (?, ?, ?) on"
                + " conflict (name) where room = 'A' and not cancelled do nothing returning id,"
                + " name, room, cancelled");
    assertThat(written).extracting(Seat::name).containsExactly("bob", "cid");
    store.forget();
    long updated =
        session
            .insertInto(Seat.class)
            .rows(List.of(Seat.of("bob", false), Seat.of("bob", true)))
            .onConflict(Seat::name)
            .where(seat -> seat.room().equals("A") && !seat.cancelled())
            .doUpdate()
            .set(Seat::cancelled)
            .to(true)
            .where(seat -> seat.name().equals("bob"))
            .where(Seat::isOpen)
            .execute();
    assertThat(store.statements().get(0))
        .isEqualTo(
            "insert into seat (name, room, cancelled) values (?, ?, ?) on conflict (name) where"
                + " room = 'A' and not cancelled do update set cancelled = ? where seat.name = 'bob'"
                + " and not seat.cancelled");
    assertThat(updated).isEqualTo(2);
    session.commit();
    assertThat(store.rows("select name, cancelled from seat order by name, cancelled"))
        .containsExactly("ann,f", "ann,t", "bob,t", "bob,t", "bob,t", "cid,f");
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
