package dev.diglot.postgres.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.annotation.Check;
import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.ForeignKey;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.GenerationType;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.Index;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.annotation.Table;
import dev.diglot.annotation.UniqueConstraint;
import dev.diglot.annotation.Version;
import dev.diglot.database.Database;
import dev.diglot.dialect.Dialect;
import dev.diglot.error.ConstraintViolationException;
import dev.diglot.error.ConstraintViolationException.Kind;
import dev.diglot.error.MappingException;
import dev.diglot.error.UnsupportedFeatureException;
import dev.diglot.mapping.Metadata;
import dev.diglot.postgres.annotation.Citext;
import dev.diglot.postgres.annotation.Domain;
import dev.diglot.postgres.annotation.Exclude;
import dev.diglot.postgres.annotation.Hstore;
import dev.diglot.postgres.annotation.Jsonb;
import dev.diglot.postgres.annotation.PgEnum;
import dev.diglot.postgres.testing.Store;
import dev.diglot.postgres.type.BitString;
import dev.diglot.postgres.type.Inet;
import dev.diglot.postgres.type.Range;
import dev.diglot.postgres.type.TsVector;
import dev.diglot.reference.Ref;
import dev.diglot.reflection.CatalogReader;
import dev.diglot.reflection.SchemaComparison;
import dev.diglot.schema.ReferentialAction;
import dev.diglot.schema.Schema;
import dev.diglot.session.StatelessSession;
import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class WideSchemaTest {

  enum Mood {
    SAD,
    OK
  }

  @Entity
  @Table(comment = "Where one's guests sleep")
  record Room(
      @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id,
      @Column(length = 20, unique = true, comment = "What's on the door") String name) {}

  @Entity
  @Table(
      indexes = {
        @Index(columns = "guest desc", where = "cancelled = false"),
        @Index(columns = "(lower(guest))", name = "ix_stay_lower_guest"),
        @Index(columns = "words", method = "gin"),
        @Index(columns = "facts jsonb_path_ops", method = "gin"),
        @Index(columns = "moment", method = "brin"),
        @Index(columns = "(guest || 'x') text_pattern_ops", name = "ix_stay_pattern"),
        @Index(
            columns = {"room", "day"},
            unique = true,
            name = "ux_stay_room_day"),
        @Index(columns = "search", method = "gin")
      },
      uniqueConstraints =
          @UniqueConstraint(
              columns = {"guest", "code"},
              name = "uq_guest",
              deferrable = true),
      foreignKeys =
          @ForeignKey(
              columns = "former",
              table = "stay",
              references = "id",
              name = "fk_former",
              onDelete = ReferentialAction.SET_NULL,
              onUpdate = ReferentialAction.CASCADE,
              deferrable = true),
      checks = @Check(value = "guest ~* '^[a-z ]+$'", name = "ck_guest"))
  @Exclude(
      value = {"room with =", "during with &&"},
      where = "not cancelled",
      name = "ex_room")
  @Exclude(value = "(lower(guest)) with =", using = "btree", deferrable = true)
  record Stay(
      @Id @GeneratedValue(strategy = GenerationType.IDENTITY) @Nullable Integer id,
      @ManyToOne Ref<Room> room,
      Range<LocalDateTime> during,
      boolean cancelled,
      @Column(length = 40) String guest,
      @Column(length = 5, serverDefault = "'none'") @Nullable String code,
      @Nullable Integer former,
      @Column(generatedAs = "length(guest)", insertable = false, updatable = false)
          @Nullable Integer length,
      @Column(generatedAs = "to_tsvector('english', guest)", insertable = false, updatable = false)
          @Nullable TsVector search,
      @Nullable LocalDate day,
      @Nullable LocalTime time,
      @Nullable Instant moment,
      @Nullable LocalDateTime local,
      @Column(precision = 10, scale = 2) @Nullable BigDecimal price,
      @Column(definition = "text") @Nullable String text,
      @Nullable UUID key,
      byte @Nullable [] bytes,
      short small,
      long big,
      float real,
      double wide,
      @Nullable List<String> words,
      @Nullable List<Integer> numbers,
      @Jsonb @Nullable Map<String, Object> facts,
      @Hstore @Nullable Map<String, String> pairs,
      @PgEnum @Nullable Mood mood,
      @PgEnum @Nullable List<Mood> moods,
      @Domain(value = "email", definition = "text check (value ~ '@')") @Nullable String email,
      @Citext @Nullable String nick,
      @Nullable Inet address,
      @Nullable BitString bits,
      @Version @Nullable Integer version) {}

  @AutoClose private static final Store STORE = new Store(Room.class, Stay.class);

  private static List<String> ddl(Class<?>... entities) {
    Metadata metadata = Metadata.of(MethodHandles.lookup(), entities);
    return List.of(metadata.ddl(STORE.database().dialect()).split(";\n"));
  }

  @Test
  void whatWasCreatedReadsBackTheSame() throws SQLException {
    Database database = STORE.database();
    Schema wanted = database.metadata().schema();
    Dialect dialect = database.dialect();
    try (Connection connection = database.connections().open()) {
      Schema live = new CatalogReader(connection, dialect, wanted).schema(null);
      assertThat(SchemaComparison.compare(wanted, live, dialect)).isEmpty();
    }
    STORE.forget();
    database.createAll();
    assertThat(STORE.statements()).noneMatch(sql -> sql.startsWith("create table"));
  }

  @Test
  void definesWhatOnlyPostgresHas() {
    assertThat(ddl(Room.class, Stay.class))
        .contains(
            "create extension if not exists btree_gist",
            "comment on table room is 'Where one''s guests sleep'",
            "comment on column room.name is 'What''s on the door'",
            "create index ix_stay_guest on stay (guest desc) where cancelled = false",
            "create index ix_stay_lower_guest on stay ((lower(guest)))",
            "create index ix_stay_words on stay using gin (words)",
            "create index ix_stay_facts on stay using gin (facts jsonb_path_ops)",
            "create index ix_stay_moment on stay using brin (moment)",
            "create index ix_stay_pattern on stay ((guest || 'x') text_pattern_ops)")
        .anySatisfy(
            sql ->
                assertThat(sql)
                    .startsWith("create table stay (id integer generated by default as identity")
                    .contains("length integer generated always as (length(guest)) stored")
                    .contains(
                        "constraint ex_room exclude using gist (room_id with =, during with &&)"
                            + " where (not cancelled)")
                    .contains(
                        "constraint ex_stay_expression exclude using btree ((lower(guest)) with =)"
                            + " deferrable initially deferred")
                    .contains("constraint ck_guest check (guest ~* '^[a-z ]+$')")
                    .contains(
                        "constraint uq_guest unique (guest, code) deferrable initially deferred")
                    .contains(
                        "constraint fk_former foreign key (former) references stay (id) on delete"
                            + " set null on update cascade deferrable initially deferred"));
  }

  private static Stay stay(String guest, Ref<Room> room, int from, int to) {
    LocalDateTime start = LocalDateTime.of(2026, 1, 1, 0, 0);
    return new Stay(
        null,
        room,
        Range.closedOpen(start.plusDays(from), start.plusDays(to)),
        false,
        guest,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        (short) 1,
        1L,
        1f,
        1d,
        null,
        null,
        null,
        null,
        Mood.OK,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  @Test
  void whatItDefinesHolds() {
    try (StatelessSession session = STORE.database().openStateless()) {
      Ref<Room> room = Ref.of(session.insert(new Room(null, "one")));
      Ref<Room> other = Ref.of(session.insert(new Room(null, "two")));
      Stay ann = session.insert(stay("Ann", room, 1, 3));
      assertThat(ann.length()).isEqualTo(3);
      assertThat(ann.code()).isEqualTo("none");
      assertThat(ann.search()).hasToString("'ann':1");
      session.insert(stay("Bob", room, 3, 5));
      session.insert(stay("Cid", other, 1, 3));
      session.commit();
      ConstraintViolationException.Violation taken = violation(session, stay("Eve", room, 2, 4));
      assertThat(taken.kind()).isEqualTo(Kind.EXCLUSION);
      assertThat(taken.constraint()).isEqualTo("ex_room");
      assertThat(taken.entity()).isEqualTo("Stay");
      assertThat(violation(session, stay("Ev3", room, 7, 9)).constraint()).isEqualTo("ck_guest");
      session.insert(stay("ANN", room, 20, 21));
      assertThatThrownBy(session::commit)
          .isInstanceOf(ConstraintViolationException.class)
          .hasMessageContaining("ex_stay_expression");
      session.rollback();
    }
  }

  private static ConstraintViolationException.Violation violation(
      StatelessSession session, Stay stay) {
    try {
      session.insert(stay);
      throw new AssertionError("The row was taken");
    } catch (ConstraintViolationException refused) {
      return refused.violation();
    } finally {
      session.rollback();
    }
  }

  @Entity
  @Exclude("name = =")
  record Wrong(@Id int id, String name) {}

  @Entity
  @Exclude("nme with =")
  record Unknown(@Id int id, String name) {}

  @Test
  void anExclusionThatMakesNoSenseIsAMappingError() {
    assertThatThrownBy(() -> ddl(Wrong.class))
        .isInstanceOf(MappingException.class)
        .hasMessageContaining("room with =");
    assertThatThrownBy(() -> ddl(Unknown.class))
        .isInstanceOf(MappingException.class)
        .hasMessageContaining("nme");
  }

  @Entity
  @Exclude("name with =")
  record Simple(@Id int id, String name) {}

  @Test
  void anotherDatabaseRefusesAnExclusionBeforeItCreatesAnything() {
    Metadata metadata = Metadata.of(MethodHandles.lookup(), Simple.class);
    try (Database h2 = Database.open("jdbc:h2:mem:exclusion", metadata)) {
      assertThatThrownBy(h2::createAll)
          .isInstanceOf(UnsupportedFeatureException.class)
          .hasMessageContaining("ex_simple_name is one of PostgreSQL");
    }
  }
}
