package dev.diglot.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.ManyToMany;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.annotation.OneToMany;
import dev.diglot.annotation.OrderBy;
import dev.diglot.engine.StatementListener;
import dev.diglot.reference.Ref;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FetchingAllTest {
  private static final String ALL_SINGERS =
      "select s.id, s.name, s.choir_id from singer s"
          + " where s.choir_id is not null order by s.name";

  @Entity
  static class Choir {
    @Id private int id;
    private String name;

    @OneToMany(mappedBy = "choir")
    @OrderBy("name")
    private List<Singer> singers = new ArrayList<>();

    @OneToMany(mappedBy = "heard")
    private List<Guest> guests = new ArrayList<>();

    @ManyToMany private Set<Song> songs = new HashSet<>();

    int id() {
      return id;
    }

    String name() {
      return name;
    }

    List<Singer> singers() {
      return singers;
    }

    List<Guest> guests() {
      return guests;
    }

    Set<Song> songs() {
      return songs;
    }
  }

  @Entity
  static class Singer {
    @Id private int id;
    private String name;
    @ManyToOne private @Nullable Ref<Choir> choir;

    String name() {
      return name;
    }

    Ref<Choir> choir() {
      return choir;
    }

    void move(Choir other) {
      choir = Ref.of(other);
    }
  }

  /** Guests may have heard a choir that is not there any more. */
  @Entity
  static class Guest {
    @Id private int id;

    @ManyToOne(missingIsNull = true)
    private @Nullable Ref<Choir> heard;

    int id() {
      return id;
    }
  }

  @Entity
  static class Song {
    @Id private int id;

    @ManyToMany(mappedBy = "songs")
    private Set<Choir> choirs = new HashSet<>();

    int id() {
      return id;
    }

    Set<Choir> choirs() {
      return choirs;
    }
  }

  private @Nullable Runnable afterChoirs;
  private final StatementListener meanwhile =
      execution -> {
        Runnable then = afterChoirs;
        if (then != null && execution.sql().contains(" from choir")) {
          afterChoirs = null;
          then.run();
        }
      };
  private TestDatabase database;

  @BeforeEach
  void fill() {
    database =
        TestDatabase.of(
            builder -> builder.listener(meanwhile),
            Choir.class,
            Singer.class,
            Guest.class,
            Song.class);
    database.elsewhere("insert into choir (id, name) values (1, 'a'), (2, 'b'), (3, 'c')");
    database.elsewhere(
        "insert into singer (id, name, choir_id) values"
            + " (1, 'Zoe', 1), (2, 'Ann', 1), (3, 'Bob', 2), (4, 'Cy', null)");
    database.elsewhere("insert into guest (id, heard_id) values (1, 1), (2, 99)");
    database.elsewhere("insert into song (id) values (1), (2)");
    database.elsewhere("insert into choir_song (choir_id, song_id) values (1, 1), (2, 1), (2, 2)");
    database.forget();
  }

  @AfterEach
  void close() {
    database.close();
  }

  private String second(UnaryOperator<Query<Choir>> asked) {
    try (Session session = database.session()) {
      return second(session, asked);
    }
  }

  /** The statement that loads the collections. */
  private String second(Session session, UnaryOperator<Query<Choir>> asked) {
    database.forget();
    asked.apply(session.query(Choir.class)).list();
    assertThat(database.statements()).hasSize(2);
    return database.statements().get(1);
  }

  private static List<String> names(Choir choir) {
    return choir.singers().stream().map(Singer::name).toList();
  }

  @Test
  void elementsOfAllOwnersAreReadWithoutKeys() {
    try (Session session = database.session()) {
      List<Choir> choirs =
          session.query(Choir.class).fetch(Choir::singers).orderBy(Choir::id).list();
      assertThat(database.statements()).hasSize(2).endsWith(ALL_SINGERS);
      assertThat(choirs)
          .extracting(FetchingAllTest::names)
          .containsExactly(List.of("Ann", "Zoe"), List.of("Bob"), List.of());
      assertThat(choirs.get(0).singers().get(0).choir().get()).isSameAs(choirs.get(0));
      assertThat(database.statements()).hasSize(2);
    }
  }

  @Test
  void aStatelessSessionDoesSoToo() {
    try (StatelessSession session = database.database().openStateless()) {
      List<Choir> choirs =
          session.query(Choir.class).fetch(Choir::singers).orderBy(Choir::id).list();
      assertThat(database.statements()).hasSize(2).endsWith(ALL_SINGERS);
      assertThat(choirs.get(0).singers().get(1).choir().get()).isSameAs(choirs.get(0));
    }
  }

  @Test
  void joinTablesAreReadWithoutKeysFromBothSides() {
    try (StatelessSession session = database.database().openStateless()) {
      List<Song> songs = session.query(Song.class).fetch(Song::choirs).orderBy(Song::id).list();
      assertThat(database.statements().get(1)).doesNotContain("where");
      assertThat(songs.get(0).choirs()).extracting(Choir::id).containsExactlyInAnyOrder(1, 2);
      assertThat(songs.get(0).choirs()).containsAll(songs.get(1).choirs());
    }
    assertThat(second(all -> all.fetch(Choir::songs)))
        .isEqualTo("select c.choir_id, s.id from song s join choir_song c on c.song_id = s.id");
  }

  @Test
  void aPartOfTheOwnersAsksByKeys() {
    String byKeys = "s.choir_id in (";
    assertThat(second(all -> all.where(c -> c.id() < 3).fetch(Choir::singers))).contains(byKeys);
    assertThat(second(all -> all.limit(2).fetch(Choir::singers))).contains(byKeys);
    assertThat(second(all -> all.offset(1).fetch(Choir::singers))).contains("s.choir_id in (");
    assertThat(second(all -> all.forUpdate().fetch(Choir::singers))).contains(byKeys);
    assertThat(second(all -> all.join(Choir::songs).fetch(Choir::singers))).contains(byKeys);
  }

  @Test
  void portionsOfAStreamAskByKeys() {
    try (Session session = database.session();
        Stream<Choir> choirs = session.query(Choir.class).fetch(Choir::singers).stream()) {
      assertThat(choirs.mapToInt(choir -> choir.singers().size()).sum()).isEqualTo(3);
      assertThat(database.statements().get(1)).contains("s.choir_id in (");
    }
  }

  @Test
  void moreThanAThousandOwnersAskByKeys() {
    database.elsewhere("insert into choir (id, name) select x, 'n' from system_range(4, 1000)");
    assertThat(second(all -> all.fetch(Choir::singers))).isEqualTo(ALL_SINGERS);
    database.elsewhere("insert into choir (id, name) values (1001, 'n')");
    database.forget();
    try (Session session = database.session()) {
      session.query(Choir.class).fetch(Choir::singers).list();
    }
    assertThat(database.statements()).hasSize(3).doesNotContain(ALL_SINGERS);
  }

  @Test
  void whereSomeAreLoadedOnlyTheOthersAreAskedFor() {
    try (Session session = database.session()) {
      session.query(Choir.class).where(c -> c.id() == 1).fetch(Choir::singers).list();
      assertThat(second(session, all -> all.fetch(Choir::singers)))
          .contains("s.choir_id in (?, ?)");
    }
  }

  @Test
  void keysWithoutForeignKeyMayHaveNoOwnerAndAreAskedFor() {
    assertThat(second(all -> all.fetch(Choir::guests))).contains("g.heard_id in (?, ?, ?)");
  }

  @Test
  void whatComesMeanwhileBelongsToNobodyHere() {
    afterChoirs =
        () -> {
          database.elsewhere("insert into choir (id, name) values (4, 'late')");
          database.elsewhere("insert into singer (id, name, choir_id) values (5, 'Eve', 4)");
        };
    try (Session session = database.session()) {
      List<Choir> choirs =
          session.query(Choir.class).fetch(Choir::singers).orderBy(Choir::id).list();
      assertThat(afterChoirs).isNull();
      assertThat(choirs).extracting(choir -> choir.singers().size()).containsExactly(2, 1, 0);
      database.elsewhere("delete from singer where id = 5");
      assertThat(session.find(Singer.class, 5)).isEmpty();
    }
  }

  @Test
  void linksThatAreNotFlushedAreLaidOverThem() {
    try (Session session = database.session()) {
      Singer bob = session.get(Singer.class, 3);
      Choir third = session.get(Choir.class, 3);
      bob.move(third);
      database.forget();
      List<Choir> choirs =
          session.query(Choir.class).noFlush().fetch(Choir::singers).orderBy(Choir::id).list();
      assertThat(database.statements()).hasSize(2).endsWith(ALL_SINGERS);
      assertThat(choirs.get(1).singers()).isEmpty();
      assertThat(choirs.get(2).singers()).containsExactly(bob);
    }
  }
}
