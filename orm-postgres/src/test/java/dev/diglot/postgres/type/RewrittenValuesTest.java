package dev.diglot.postgres.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Id;
import dev.diglot.database.Database;
import dev.diglot.engine.Execution;
import dev.diglot.error.InvalidValueException;
import dev.diglot.mapping.Metadata;
import dev.diglot.postgres.annotation.Bit;
import dev.diglot.postgres.annotation.Jsonb;
import dev.diglot.postgres.testing.PostgresServer;
import dev.diglot.session.StatelessSession;
import java.lang.invoke.MethodHandles;
import java.time.OffsetTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What PostgreSQL spells its own way is in memory as it is in the row. */
class RewrittenValuesTest {

  /** One column of each type that is rewritten. */
  @Entity
  static class Note {
    @Id @GeneratedValue Integer id;
    @Nullable Json document;
    @Nullable TsVector words;
    @Nullable TsQuery search;
    @Nullable Inet address;
    @Nullable Cidr network;
    @Nullable MacAddress card;
    @Nullable List<Json> parts;
  }

  /** The same as a record. */
  @Entity
  record Slip(@Id Integer id, @Nullable Json document) {}

  /** A value that calls others equal which are not. */
  static final class Tag {
    public String id = "";
    public String label = "";

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Tag tag && tag.id.equals(id);
    }

    @Override
    public int hashCode() {
      return id.hashCode();
    }
  }

  /** JSON of types, times of day with offsets, bits of a length. */
  @Entity
  static class Box {
    @Id @GeneratedValue Integer id;
    @Jsonb @Nullable Tag tag;
    @Jsonb @Nullable Map<String, Object> facts;
    @Jsonb @Nullable JsonValue<Tag> maybe;
    @Nullable OffsetTime opens;

    @Bit(3)
    @Nullable BitString flags;

    @Column(length = 5)
    @Nullable BitString mask;
  }

  private static final List<Execution> SENT = new ArrayList<>();

  @AutoClose
  private static final Database DB =
      Database.builder()
          .url(PostgresServer.newDatabase())
          .metadata(Metadata.of(MethodHandles.lookup(), Note.class, Slip.class, Box.class))
          .listener(SENT::add)
          .open();

  @BeforeAll
  static void create() {
    DB.createAll();
  }

  @BeforeEach
  void forget() {
    SENT.clear();
  }

  private static Note note(int number) {
    Note note = new Note();
    note.document = Json.of("{\"bb\": 1e2, \"a\": \"\\u0041\", \"bb\": " + number + "}");
    note.words = new TsVector("dog cat:2 cat:1A");
    note.search = new TsQuery("cat&(dog|cow)");
    note.address = new Inet("2001:0db8:0:0::1");
    note.network = new Cidr("10");
    note.card = new MacAddress("08-00-2B-01-02-03");
    note.parts = List.of(Json.of("{\"b\":1,\"a\":2}"));
    return note;
  }

  private static void assertCanonical(Note note, int number) {
    assertThat(note.document).isEqualTo(Json.of("{\"a\":\"A\",\"bb\":" + number + "}"));
    assertThat(note.words).isEqualTo(new TsVector("'cat':1A,2 'dog'"));
    assertThat(note.search).isEqualTo(new TsQuery("'cat' & ( 'dog' | 'cow' )"));
    assertThat(note.address).isEqualTo(new Inet("2001:db8::1"));
    assertThat(note.network).isEqualTo(new Cidr("10.0.0.0/8"));
    assertThat(note.card).isEqualTo(new MacAddress("08:00:2b:01:02:03"));
    assertThat(note.parts).containsExactly(Json.of("{\"a\":2,\"b\":1}"));
  }

  @Test
  void insertsReadThemBackWithTheWrite() {
    List<Note> notes = List.of(note(1), note(2));
    DB.transaction(session -> notes.forEach(session::add));
    assertCanonical(notes.get(0), 1);
    assertCanonical(notes.get(1), 2);
    assertThat(SENT).hasSize(1);
    assertThat(SENT.get(0).sql())
        .endsWith(" returning id, document, words, search, address, network, card, parts");
  }

  @Test
  void updatesOfOneRowAndOfSeveralDoSoToo() {
    List<Note> notes = List.of(new Note(), new Note(), new Note());
    DB.transaction(session -> notes.forEach(session::add));
    DB.transaction(
        session -> {
          Note found = session.find(Note.class, notes.get(0).id).orElseThrow();
          found.document = Json.of("{\"b\":1,\"a\":2}");
          session.flush();
          assertThat(found.document).isEqualTo(Json.of("{\"a\":2,\"b\":1}"));
          SENT.clear();
          session.flush();
          assertThat(SENT).as("nothing is left to write").isEmpty();
        });
    DB.transaction(
        session -> {
          List<Note> found = session.query(Note.class).list();
          for (Note each : found) {
            each.words = new TsVector("b a");
          }
          session.flush();
          assertThat(found).allSatisfy(each -> assertThat(each.words.text()).isEqualTo("'a' 'b'"));
        });
  }

  @Test
  void recordsComeBackAsTheirRows() {
    try (StatelessSession session = DB.openStateless()) {
      Slip slip = session.insert(new Slip(1, Json.of("{\"b\":1,\"a\":2}")));
      assertThat(slip.document()).isEqualTo(Json.of("{\"a\":2,\"b\":1}"));
      Slip changed = session.update(new Slip(1, Json.of("{\"d\":1,\"c\":2}")));
      assertThat(changed.document()).isEqualTo(Json.of("{\"c\":2,\"d\":1}"));
      Slip again = session.upsert(new Slip(1, Json.of("{\"f\":1,\"e\":2}")));
      assertThat(again.document()).isEqualTo(Json.of("{\"e\":2,\"f\":1}"));
      session.commit();
    }
  }

  @Test
  @SuppressWarnings("unchecked") // A JSON array is a list of anything.
  void changesInsideAreFoundByTheirJsonAndNotByEquals() {
    Box box = new Box();
    box.tag = new Tag();
    box.facts = new HashMap<>(Map.of("zeta", 1, "alpha", List.of(1, 2), "m", Map.of("k", 1.5)));
    DB.transaction(session -> session.add(box));
    DB.transaction(
        session -> {
          Box found = session.find(Box.class, box.id).orElseThrow();
          SENT.clear();
          found.facts = new HashMap<>(found.facts);
          session.flush();
          assertThat(SENT).as("the same JSON in another order").isEmpty();
          found.tag.label = "new";
          session.flush();
          assertThat(SENT).hasSize(1);
        });
    DB.transaction(
        session -> {
          Box found = session.find(Box.class, box.id).orElseThrow();
          assertThat(found.tag.label).isEqualTo("new");
          ((List<Object>) found.facts.get("alpha")).add(3);
        });
    DB.transaction(
        session ->
            assertThat(session.find(Box.class, box.id).orElseThrow().facts)
                .containsEntry("alpha", List.of(1, 2, 3)));
  }

  @Test
  void theJsonNullIsNoMissingValue() {
    Box none = new Box();
    Box jsonNull = new Box();
    jsonNull.maybe = JsonValue.ofNull();
    Box some = new Box();
    some.maybe = JsonValue.of(new Tag());
    DB.transaction(session -> List.of(none, jsonNull, some).forEach(session::add));
    DB.transaction(
        session -> {
          assertThat(session.find(Box.class, none.id).orElseThrow().maybe).isNull();
          assertThat(session.find(Box.class, jsonNull.id).orElseThrow().maybe.isNull()).isTrue();
          Box found = session.find(Box.class, some.id).orElseThrow();
          assertThat(found.maybe.value()).isEqualTo(new Tag());
          found.maybe = JsonValue.ofNull();
        });
    DB.transaction(
        session -> {
          Box found = session.find(Box.class, some.id).orElseThrow();
          assertThat(found.maybe).isEqualTo(JsonValue.ofNull());
          found.maybe = null;
        });
    DB.transaction(
        session -> assertThat(session.find(Box.class, some.id).orElseThrow().maybe).isNull());
  }

  @Test
  void timesKeepTheirOffsetsAndBitsTheirLengths() {
    assertThat(DB.metadata().ddl(DB.dialect()))
        .contains("opens time(6) with time zone, flags bit(3), mask bit varying(5)");
    Box box = new Box();
    box.opens = OffsetTime.parse("09:30:00.123456789+05:30");
    box.flags = new BitString("101");
    box.mask = new BitString("01");
    DB.transaction(session -> session.add(box));
    assertThat(box.opens).isEqualTo(OffsetTime.parse("09:30:00.123456+05:30"));
    DB.transaction(
        session -> {
          Box found = session.find(Box.class, box.id).orElseThrow();
          assertThat(found).usingRecursiveComparison().isEqualTo(box);
        });
    Box bad = new Box();
    bad.flags = new BitString("10");
    assertThatThrownBy(() -> DB.transaction(session -> session.add(bad)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("2 bits is too short for bit(3)");
    bad.flags = null;
    bad.mask = new BitString("111111");
    assertThatThrownBy(() -> DB.transaction(session -> session.add(bad)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("6 bits is too long for bit varying(5)");
  }
}
