package dev.diglot.postgres.sql;

import static dev.diglot.postgres.sql.Postgres.json;

import dev.diglot.postgres.testing.Shelf;
import java.math.BigDecimal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class JsonExprTest {
  private static final Shelf<Book> SHELF = new Shelf<>(Book.class, "book", "b");
  private static final JsonExpr FACTS = json(Book::facts);

  @BeforeAll
  static void fill() {
    SHELF.run(Book.ROWS);
  }

  @AfterAll
  static void close() {
    SHELF.database().close();
  }

  @Test
  void partsAreReadAsTexts() {
    SHELF
        .where(FACTS.get("key").asText().eq("value"))
        .is("(b.facts ->> 'key') = ?", "facts ->> 'key' = 'value'", "value");
    SHELF
        .where(FACTS.get("deep").get("a").get(1).asText().eq("20"))
        .is("(b.facts -> 'deep' -> 'a' ->> 1) = ?", "facts -> 'deep' -> 'a' ->> 1 = '20'", "20");
    SHELF
        .where(FACTS.path("deep", "a", "0").asText().eq("10"))
        .is("(b.facts #>> '{\"deep\",\"a\",\"0\"}') = ?", "facts #>> '{deep,a,0}' = '10'", "10");
    SHELF.select(FACTS.asText()).is("b.facts #>> '{}'", "facts #>> '{}'");
    SHELF
        .select(FACTS.get("it's").asText().concat("!"))
        .is("(b.facts ->> 'it''s') || '!'", "(facts ->> 'it''s') || '!'");
  }

  @Test
  void partsAreReadAsNumbersAndConditions() {
    SHELF
        .where(FACTS.get("n").asLong().gt(5))
        .is("cast(b.facts ->> 'n' as bigint) > ?", "(facts ->> 'n')::bigint > 5", 5L);
    SHELF
        .where(FACTS.get("n").asDecimal().lt(new BigDecimal("3.5")))
        .is(
            "cast(b.facts ->> 'n' as decimal(38, 10)) < ?",
            "(facts ->> 'n')::numeric < 3.5",
            new BigDecimal("3.5"));
    SHELF
        .where(FACTS.get("ok").asBoolean())
        .is("cast(b.facts ->> 'ok' as boolean)", "(facts ->> 'ok')::boolean");
  }

  @Test
  void containmentComparesDocuments() {
    SHELF
        .where(FACTS.contains("{\"n\": 7}"))
        .is("b.facts @> cast(? as jsonb)", "facts @> '{\"n\": 7}'", "{\"n\": 7}");
    SHELF
        .where(FACTS.containedBy("[1, 2, 3, 4]"))
        .is("b.facts <@ cast(? as jsonb)", "facts <@ '[1,2,3,4]'", "[1, 2, 3, 4]");
    SHELF
        .where(FACTS.contains(FACTS.get("deep")).not().and(FACTS.get("deep").isNotNull()))
        .is(
            "not (b.facts @> (b.facts -> 'deep')) and (b.facts -> 'deep') is not null",
            "facts -> 'deep' is not null");
  }

  @Test
  void keysAreLookedFor() {
    SHELF.where(FACTS.hasKey("?")).is("b.facts ?? ?", "jsonb_exists(facts, '?')", "?");
    SHELF
        .where(FACTS.hasAnyKey("n", "x"))
        .is("b.facts ??| '{\"n\",\"x\"}'", "jsonb_exists_any(facts, '{n,x}')");
    SHELF
        .where(FACTS.hasAllKeys("key", "deep"))
        .is("b.facts ??& '{\"key\",\"deep\"}'", "jsonb_exists_all(facts, '{key,deep}')");
  }

  @Test
  void jsonPathsAreFollowed() {
    SHELF
        .where(FACTS.pathExists("$.tags[*] ? (@ == \"new\")"))
        .is(
            "b.facts @?? cast(? as jsonpath)",
            "jsonb_path_exists(facts, '$.tags[*] ? (@ == \"new\")')",
            "$.tags[*] ? (@ == \"new\")");
    SHELF
        .where(FACTS.pathMatches("$.n > 5"))
        .is("b.facts @@ cast(? as jsonpath)", "facts @@ '$.n > 5'", "$.n > 5");
  }

  @Test
  void changedDocumentsAreDocumentsAgain() {
    SHELF
        .select(FACTS.set("8", "n").get("n").asText())
        .is("jsonb_set(b.facts, '{\"n\"}', cast(? as jsonb)) ->> 'n'", "'8'", "8");
    SHELF.select(FACTS.remove("n").as(String.class)).is("b.facts - 'n'", "facts - 'n'");
    SHELF
        .select(FACTS.removePath("deep", "a").as(String.class))
        .is("b.facts #- '{\"deep\",\"a\"}'", "facts #- '{deep,a}'");
    SHELF
        .select(FACTS.merge("{\"n\": 9}").get("n").asText())
        .is("b.facts || cast(? as jsonb) ->> 'n'", "'9'", "{\"n\": 9}");
    SHELF
        .select(FACTS.get("deep").remove("b").as(String.class))
        .is("(b.facts -> 'deep') - 'b'", "facts -> 'deep'");
    SHELF.select(FACTS.kind()).is("jsonb_typeof(b.facts)", "'object'");
    SHELF.select(FACTS.get("tags").length()).is("jsonb_array_length(b.facts -> 'tags')", "2");
    SHELF.where(FACTS.isNull()).is("b.facts is null", "facts is null");
  }
}
