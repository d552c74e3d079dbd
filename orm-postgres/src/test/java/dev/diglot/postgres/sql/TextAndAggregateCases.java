package dev.diglot.postgres.sql;

import static dev.diglot.postgres.sql.OperatorCase.value;
import static dev.diglot.postgres.sql.OperatorCase.where;
import static dev.diglot.postgres.sql.Postgres.arrayAgg;
import static dev.diglot.postgres.sql.Postgres.ilike;
import static dev.diglot.postgres.sql.Postgres.json;
import static dev.diglot.postgres.sql.Postgres.jsonAgg;
import static dev.diglot.postgres.sql.Postgres.jsonObjectAgg;
import static dev.diglot.postgres.sql.Postgres.jsonbAgg;
import static dev.diglot.postgres.sql.Postgres.jsonbObjectAgg;
import static dev.diglot.postgres.sql.Postgres.notIlike;
import static dev.diglot.postgres.sql.Postgres.notRegex;
import static dev.diglot.postgres.sql.Postgres.notRegexIgnoreCase;
import static dev.diglot.postgres.sql.Postgres.range;
import static dev.diglot.postgres.sql.Postgres.rangeAgg;
import static dev.diglot.postgres.sql.Postgres.rangeIntersectAgg;
import static dev.diglot.postgres.sql.Postgres.regex;
import static dev.diglot.postgres.sql.Postgres.regexIgnoreCase;
import static dev.diglot.postgres.sql.Postgres.stringAgg;
import static dev.diglot.sql.Sql.col;

import java.util.List;

/** Patterns and aggregates. */
final class TextAndAggregateCases {

  static final List<OperatorCase> ALL =
      List.of(
          where(ilike(Book::title, "dAV%"), "b.title ilike ?", "title ilike 'dav%'", "dAV%"),
          where(notIlike(Book::title, "d%"), "b.title not ilike ?", "title !~~* 'd%'", "d%"),
          where(regex(Book::title, "^D.v"), "b.title ~ ?", "title ~ '^D.v'", "^D.v"),
          where(regexIgnoreCase(Book::title, "^d"), "b.title ~* ?", "title ~* '^d'", "^d"),
          where(notRegex(Book::title, "^D"), "b.title !~ ?", "title !~ '^D'", "^D"),
          where(notRegexIgnoreCase(Book::title, "^d"), "b.title !~* ?", "title !~* '^d'", "^d"),
          value(
              stringAgg(Book::title, "|").orderBy(col(Book::id).desc()),
              "string_agg(b.title, '|' order by b.id desc)",
              "string_agg(title, '|')"),
          value(arrayAgg(col(Book::id)).distinct(), "array_agg(distinct b.id)", "'{1}'::int[]"),
          value(arrayAgg(col(Book::marks)), "array_agg(b.marks)", "'{{1,5,5,9}}'::int[]"),
          value(
              jsonAgg(col(Book::title)).filter(col(Book::id).lt(9)),
              "json_agg(b.title) filter (where b.id < ?)",
              "json_agg(title)",
              9),
          value(
              jsonbAgg(col(Book::title)).orderBy(col(Book::id).desc()),
              "jsonb_agg(b.title order by b.id desc)",
              "'[\"David\"]'::jsonb"),
          value(
              jsonbAgg(json(Book::facts).get("tags")),
              "jsonb_agg(b.facts -> 'tags')",
              "'[[\"new\", \"red\"]]'::jsonb"),
          value(
              jsonObjectAgg(col(Book::title), col(Book::id)),
              "json_object_agg(b.title, b.id)",
              "json_object_agg(title, id)"),
          value(
              jsonbObjectAgg(col(Book::title), col(Book::marks)),
              "jsonb_object_agg(b.title, b.marks)",
              "'{\"David\": [1,5,5,9]}'::jsonb"),
          value(rangeAgg(range(Book::pages)), "range_agg(b.pages)", "'{[1,10)}'::int4multirange"),
          value(
              rangeIntersectAgg(range(Book::pages)),
              "range_intersect_agg(b.pages)",
              "'[1,10)'::int4range"));

  private TextAndAggregateCases() {}
}
