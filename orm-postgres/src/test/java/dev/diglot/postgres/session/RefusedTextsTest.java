package dev.diglot.postgres.session;

import static dev.diglot.postgres.sql.Postgres.json;
import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Convert;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.database.Database;
import dev.diglot.error.InvalidValueException;
import dev.diglot.mapping.Metadata;
import dev.diglot.postgres.annotation.Citext;
import dev.diglot.postgres.annotation.Hstore;
import dev.diglot.postgres.annotation.Jsonb;
import dev.diglot.postgres.testing.PostgresServer;
import dev.diglot.postgres.type.Json;
import dev.diglot.postgres.type.Xml;
import dev.diglot.session.Session;
import dev.diglot.session.StatelessSession;
import dev.diglot.type.Converter;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts that PostgreSQL cannot hold are refused before they are sent, whatever type they are in.
 */
class RefusedTextsTest {
  private static final String HALF = "a\uD83Db";
  private static final String NUL = "a\0b";

  static final class Lower implements Converter<Locale, String> {
    @Override
    public String toColumn(Locale value) {
      return value.getLanguage() + NUL;
    }

    @Override
    public Locale toProperty(String value) {
      return Locale.forLanguageTag(value);
    }
  }

  @Entity
  record Leaf(
      @Id int id,
      String plain,
      @Citext String folded,
      @Jsonb Map<String, Object> facts,
      Json document,
      @Hstore Map<String, String> labels,
      List<String> tags,
      Xml xml) {

    static Leaf of(int id, String value) {
      return new Leaf(
          id, value, "", Map.of(), new Json("{}"), Map.of(), List.of(), new Xml("<a/>"));
    }

    Leaf with(String column, String bad) {
      return new Leaf(
          id,
          column.equals("plain") ? bad : plain,
          column.equals("folded") ? bad : folded,
          column.equals("facts") ? Map.of("deep", List.of(bad)) : facts,
          column.equals("document") ? new Json("{\"" + bad + "\": 1}") : document,
          column.equals("labels") ? Map.of(bad, "x") : labels,
          column.equals("tags") ? List.of("good", bad) : tags,
          column.equals("xml") ? new Xml("<a>" + bad + "</a>") : xml);
    }
  }

  @Entity
  static class Secret {
    @Id int id;

    @Convert(converter = Lower.class)
    @Column(sensitive = true)
    Locale word;

    Secret() {}

    Secret(int id) {
      this.id = id;
      this.word = Locale.GERMAN;
    }
  }

  private static Database database;
  private StatelessSession session;

  @BeforeAll
  static void open() {
    database =
        Database.builder()
            .url(PostgresServer.newDatabase())
            .metadata(Metadata.of(Leaf.class, Secret.class))
            .open();
    database.createAll();
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @BeforeEach
  void begin() {
    session = database.openStateless();
    session.insert(Leaf.of(1, "a?b"));
  }

  @AfterEach
  void end() {
    session.close();
  }

  static Stream<String> columns() {
    return Stream.of("plain", "folded", "facts", "document", "labels", "tags", "xml");
  }

  @ParameterizedTest
  @MethodSource("columns")
  void halfOfACharacterIsRefusedInEveryType(String column) {
    refused(column, HALF, "half of a character");
  }

  @ParameterizedTest
  @MethodSource("columns")
  void theCharacterNulIsRefusedInEveryType(String column) {
    refused(column, NUL, "NUL");
  }

  private void refused(String column, String bad, String reason) {
    Leaf leaf = Leaf.of(2, "good").with(column, bad);
    List<Leaf> leaves = Collections.nCopies(10, leaf);
    for (InvalidValueException refused :
        List.of(
            catchThrowableOfType(InvalidValueException.class, () -> session.insert(leaf)),
            catchThrowableOfType(InvalidValueException.class, () -> session.insertAll(leaves)))) {
      assertThat(refused).hasMessageContaining("'" + column + "'").hasMessageContaining(reason);
    }
    // The transaction goes on: nothing was sent.
    assertThat(session.query(Leaf.class).count()).isEqualTo(1);
  }

  @Test
  void aUnitOfWorkNamesTheColumn() {
    try (Session unit = database.openSession()) {
      unit.add(new Secret(1));
      assertThatThrownBy(unit::flush)
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining("'word'")
          .hasMessageNotContaining("de")
          .hasNoCause();
      unit.rollback();
      assertThat(unit.query(Secret.class).count()).isZero();
    }
  }

  @Test
  void whatNoRowHoldsIsNotLookedFor() {
    for (String bad : List.of(HALF, NUL)) {
      assertThatThrownBy(() -> session.query(Leaf.class).where(col(Leaf::plain).eq(bad)).list())
          .isInstanceOf(InvalidValueException.class);
      assertThatThrownBy(
              () -> session.query(Leaf.class).where(col(Leaf::plain).in(bad, "b")).list())
          .isInstanceOf(InvalidValueException.class);
      assertThatThrownBy(
              () ->
                  session
                      .sql("select id from leaf where plain = :it")
                      .bind("it", bad)
                      .list(int.class))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining("'it'");
    }
    assertThat(session.query(Leaf.class).count()).isEqualTo(1);
  }

  @Test
  void anEscapedNulIsRefusedInJsonbOnly() {
    Leaf escaped = Leaf.of(2, "").with("document", "x\\u0000");
    assertThatThrownBy(() -> session.insert(escaped))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("'document'")
        .hasMessageContaining("NUL");
    session.insert(Leaf.of(3, "").with("document", "x\\\\u0000"));
    assertThat(
            session
                .query(Leaf.class)
                .where(json(Leaf::document).hasKey("x\\u0000"))
                .select(Leaf::id)
                .list())
        .containsExactly(3);
  }

  @Test
  void wholeCharactersOfEveryPlaneComeBack() {
    String whole = "\uD83D\uDE00 \uFFFF \u0001 \uE000";
    session.insert(Leaf.of(2, whole).with("labels", whole).with("facts", whole));
    Leaf read = session.get(Leaf.class, 2);
    assertThat(read.plain()).isEqualTo(whole);
    assertThat(read.labels()).containsOnlyKeys(whole);
    assertThat(read.facts()).containsEntry("deep", List.of(whole));
  }
}
