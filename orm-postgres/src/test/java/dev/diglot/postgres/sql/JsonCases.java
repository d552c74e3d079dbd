package dev.diglot.postgres.sql;

import static dev.diglot.postgres.sql.OperatorCase.value;
import static dev.diglot.postgres.sql.OperatorCase.where;
import static dev.diglot.postgres.sql.Postgres.json;
import static dev.diglot.postgres.sql.Postgres.toJson;
import static dev.diglot.sql.Sql.col;

import dev.diglot.postgres.type.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** JSON. */
final class JsonCases {
  private static final JsonExpr FACTS = json(Book::facts);

  /** What is looked for. */
  record Key(String key) {}

  static final List<OperatorCase> ALL =
      List.of(
          where(
              FACTS.get("key").asText().eq("value"),
              "(b.facts ->> 'key') = ?",
              "facts ->> 'key' = 'value'",
              "value"),
          where(
              FACTS.get("deep").get("a").get(1).asText().eq("20"),
              "(b.facts -> 'deep' -> 'a' ->> 1) = ?",
              "facts -> 'deep' -> 'a' ->> 1 = '20'",
              "20"),
          where(
              FACTS.path("deep", "a", "0").asText().eq("10"),
              "(b.facts #>> '{\"deep\",\"a\",\"0\"}') = ?",
              "facts #>> '{deep,a,0}' = '10'",
              "10"),
          value(FACTS.asText(), "b.facts #>> '{}'", "facts #>> '{}'"),
          value(
              FACTS.get("it's").asText().concat("!"),
              "(b.facts ->> 'it''s') || '!'",
              "(facts ->> 'it''s') || '!'"),
          where(
              FACTS.get("n").asLong().gt(5),
              "cast(b.facts ->> 'n' as bigint) > ?",
              "(facts ->> 'n')::bigint > 5",
              5L),
          where(
              FACTS.get("n").asDecimal().lt(new BigDecimal("3.5")),
              "cast(b.facts ->> 'n' as decimal(38, 10)) < ?",
              "(facts ->> 'n')::numeric < 3.5",
              new BigDecimal("3.5")),
          where(
              FACTS.get("ok").asBoolean(),
              "cast(b.facts ->> 'ok' as boolean)",
              "(facts ->> 'ok')::boolean"),
          where(
              FACTS.contains("{\"n\": 7}"),
              "b.facts @> cast(? as jsonb)",
              "facts @> '{\"n\": 7}'",
              "{\"n\": 7}"),
          where(
              FACTS.containedBy("[1, 2, 3, 4]"),
              "b.facts <@ cast(? as jsonb)",
              "facts <@ '[1,2,3,4]'",
              "[1, 2, 3, 4]"),
          where(
              FACTS.contains(FACTS.get("deep")).not().and(FACTS.get("deep").isNotNull()),
              "not (b.facts @> (b.facts -> 'deep')) and (b.facts -> 'deep') is not null",
              "facts -> 'deep' is not null"),
          where(FACTS.hasKey("?"), "b.facts ?? ?", "jsonb_exists(facts, '?')", "?"),
          where(
              FACTS.hasAnyKey("n", "x"),
              "b.facts ??| '{\"n\",\"x\"}'",
              "jsonb_exists_any(facts, '{n,x}')"),
          where(
              FACTS.hasAllKeys("key", "deep"),
              "b.facts ??& '{\"key\",\"deep\"}'",
              "jsonb_exists_all(facts, '{key,deep}')"),
          where(
              FACTS.pathExists("$.tags[*] ? (@ == \"new\")"),
              "b.facts @?? cast(? as jsonpath)",
              "jsonb_path_exists(facts, '$.tags[*] ? (@ == \"new\")')",
              "$.tags[*] ? (@ == \"new\")"),
          where(
              FACTS.pathMatches("$.n > 5"),
              "b.facts @@ cast(? as jsonpath)",
              "facts @@ '$.n > 5'",
              "$.n > 5"),
          value(
              FACTS.set("8", "n").get("n").asText(),
              "jsonb_set(b.facts, '{\"n\"}', cast(? as jsonb)) ->> 'n'",
              "'8'",
              "8"),
          value(FACTS.remove("n"), "b.facts - 'n'", "facts - 'n'"),
          value(
              FACTS.removePath("deep", "a"),
              "b.facts #- '{\"deep\",\"a\"}'",
              "facts #- '{deep,a}'"),
          value(
              FACTS.merge("{\"n\": 9}").get("n").asText(),
              "b.facts || cast(? as jsonb) ->> 'n'",
              "'9'",
              "{\"n\": 9}"),
          value(FACTS.get("deep").remove("b"), "(b.facts -> 'deep') - 'b'", "facts -> 'deep'"),
          value(FACTS.kind(), "jsonb_typeof(b.facts)", "'object'"),
          value(FACTS.get("tags").length(), "jsonb_array_length(b.facts -> 'tags')", "2"),
          where(FACTS.isNull(), "b.facts is null", "facts is null"),
          where(
              FACTS.contains(Map.of("n", 7)),
              "b.facts @> cast(? as jsonb)",
              "facts @> '{\"n\": 7}'",
              "{\"n\":7}"),
          where(
              FACTS.contains(List.of(1, 2)),
              "b.facts @> cast(? as jsonb)",
              "facts @> '[1, 2]'",
              "[1,2]"),
          where(
              FACTS.contains(Json.encode(new Key("value"))),
              "b.facts @> cast(? as jsonb)",
              "facts @> '{\"key\": \"value\"}'",
              "{\"key\":\"value\"}"),
          where(
              FACTS.containedBy(List.of(1, 2, 3)),
              "b.facts <@ cast(? as jsonb)",
              "facts <@ '[1, 2, 3]'",
              "[1,2,3]"),
          where(
              FACTS.containedBy(Map.of("key", "other", "n", 3, "ok", false, "?", 1, "more", 2)),
              "b.facts <@ cast(? as jsonb)",
              "id = 2",
              Json.encode(Map.of("key", "other", "n", 3, "ok", false, "?", 1, "more", 2)).text()),
          where(
              FACTS.containedBy(Json.encode(List.of(3, 2, 1))),
              "b.facts <@ cast(? as jsonb)",
              "id = 4",
              "[3,2,1]"),
          value(
              FACTS.get("deep").merge(Json.encode(Map.of("a", 1))),
              "b.facts -> 'deep' || cast(? as jsonb)",
              "'{\"a\": 1}'::jsonb",
              "{\"a\":1}"),
          where(
              FACTS.containedBy(FACTS).and(FACTS.get("deep").isNotNull()),
              "b.facts <@ b.facts and (b.facts -> 'deep') is not null",
              "id = 1"),
          value(
              FACTS.get("deep").set(Json.NULL, "a"),
              "jsonb_set(b.facts -> 'deep', '{\"a\"}', cast(? as jsonb))",
              "'{\"a\": null}'::jsonb",
              "null"),
          value(
              FACTS.get("deep").set(FACTS.get("n"), "a"),
              "jsonb_set(b.facts -> 'deep', '{\"a\"}', b.facts -> 'n')",
              "'{\"a\": 7}'::jsonb"),
          value(
              FACTS.get("deep").insert(Json.encode(5), "a", "0"),
              "jsonb_insert(b.facts -> 'deep', '{\"a\",\"0\"}', cast(? as jsonb))",
              "'{\"a\": [5, 10, 20]}'::jsonb",
              "5"),
          value(FACTS.get("tags").remove(0), "(b.facts -> 'tags') - 0", "'[\"red\"]'::jsonb"),
          value(
              FACTS.get("deep").set(Json.NULL, "x").stripNulls(),
              "jsonb_strip_nulls(jsonb_set(b.facts -> 'deep', '{\"x\"}', cast(? as jsonb)))",
              "facts -> 'deep'",
              "null"),
          value(
              FACTS.pathFirst("$.deep.a[*] ? (@ > 10)"),
              "jsonb_path_query_first(b.facts, cast(? as jsonpath))",
              "'20'::jsonb",
              "$.deep.a[*] ? (@ > 10)"),
          value(
              FACTS.pathAll("$.deep.a[*]"),
              "jsonb_path_query_array(b.facts, cast(? as jsonpath))",
              "'[10, 20]'::jsonb",
              "$.deep.a[*]"),
          value(
              FACTS.get("deep").merge(Map.of("b", 1)),
              "b.facts -> 'deep' || cast(? as jsonb)",
              "'{\"a\": [10, 20], \"b\": 1}'::jsonb",
              "{\"b\":1}"),
          value(
              FACTS.get("tags").merge(FACTS.get("tags")),
              "b.facts -> 'tags' || (b.facts -> 'tags')",
              "'[\"new\", \"red\", \"new\", \"red\"]'::jsonb"),
          value(FACTS.path("deep", "a"), "b.facts #> '{\"deep\",\"a\"}'", "'[10, 20]'::jsonb"),
          value(toJson(col(Book::title)), "to_jsonb(b.title)", "'\"David\"'::jsonb"));

  private JsonCases() {}
}
