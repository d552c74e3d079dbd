package dev.diglot.postgres.sql;

import static dev.diglot.postgres.sql.OperatorCase.value;
import static dev.diglot.postgres.sql.OperatorCase.where;
import static dev.diglot.postgres.sql.Postgres.headline;
import static dev.diglot.postgres.sql.Postgres.phraseToTsQuery;
import static dev.diglot.postgres.sql.Postgres.plainToTsQuery;
import static dev.diglot.postgres.sql.Postgres.toTsQuery;
import static dev.diglot.postgres.sql.Postgres.toTsVector;
import static dev.diglot.postgres.sql.Postgres.tsVector;
import static dev.diglot.postgres.sql.Postgres.webSearchToTsQuery;
import static dev.diglot.sql.Sql.col;

import dev.diglot.postgres.sql.TsVectorExpr.Weight;
import java.util.List;

/** Full-text search. */
final class SearchCases {
  private static final TsVectorExpr BODY = toTsVector("english", Book::body);
  private static final TsQueryExpr CAT = plainToTsQuery("english", "cat");
  private static final TsQueryExpr DOG = plainToTsQuery("english", "dog");
  private static final TsQueryExpr EMMA = plainToTsQuery("english", "emma dog");
  private static final TsQueryExpr CAT_MAT = plainToTsQuery("english", "cat mat");
  private static final TsVectorExpr WEIGHTED =
      toTsVector("english", Book::title)
          .weight(Weight.A)
          .concat(toTsVector("english", Book::body).weight(Weight.B));

  static final List<OperatorCase> ALL =
      List.of(
          where(
              BODY.matches(toTsQuery("english", "David & Copperfield")),
              "to_tsvector('english', b.body) @@ to_tsquery('english', ?)",
              "body like '%David Copperfield%'",
              "David & Copperfield"),
          where(
              BODY.matches(plainToTsQuery("english", "dogs chase!")),
              "to_tsvector('english', b.body) @@ plainto_tsquery('english', ?)",
              "id = 2",
              "dogs chase!"),
          where(
              BODY.matches(phraseToTsQuery("english", "cat sat")),
              "to_tsvector('english', b.body) @@ phraseto_tsquery('english', ?)",
              "id = 1",
              "cat sat"),
          where(
              BODY.matches(webSearchToTsQuery("english", "cat -dog & '(")),
              "to_tsvector('english', b.body) @@ websearch_to_tsquery('english', ?)",
              "body ~ 'cat' and body !~ 'dog'",
              "cat -dog & '("),
          where(
              BODY.matches(CAT.and(DOG.not())),
              "to_tsvector('english', b.body) @@ (plainto_tsquery('english', ?) &&"
                  + " !!(plainto_tsquery('english', ?)))",
              "id = 1",
              "cat",
              "dog"),
          where(
              BODY.matches(CAT.or(DOG)),
              "to_tsvector('english', b.body) @@ (plainto_tsquery('english', ?) ||"
                  + " plainto_tsquery('english', ?))",
              "id in (1, 2)",
              "cat",
              "dog"),
          where(
              BODY.matches(CAT.followedBy(plainToTsQuery("english", "sat"))),
              "to_tsvector('english', b.body) @@ (plainto_tsquery('english', ?) <->"
                  + " plainto_tsquery('english', ?))",
              "id = 1",
              "cat",
              "sat"),
          where(
              toTsVector("english", Book::title, Book::body).matches(EMMA),
              "to_tsvector('english', coalesce(b.title, '') || ' ' || coalesce(b.body, '')) @@"
                  + " plainto_tsquery('english', ?)",
              "id = 2",
              "emma dog"),
          where(
              WEIGHTED.matches(toTsQuery("english", "emma:A & dog:B")),
              "setweight(to_tsvector('english', b.title), 'A') || setweight(to_tsvector('english',"
                  + " b.body), 'B') @@ to_tsquery('english', ?)",
              "id = 2",
              "emma:A & dog:B"),
          where(
              toTsVector(col(Book::language), col(Book::body)).matches(toTsQuery("simple", "to")),
              "to_tsvector(cast(b.language as regconfig), b.body) @@ to_tsquery('simple', ?)",
              "id = 4",
              "to"),
          value(
              BODY.rank(CAT_MAT),
              "ts_rank(to_tsvector('english', b.body), plainto_tsquery('english', ?))",
              "ts_rank(to_tsvector('english', body), to_tsquery('english', 'cat & mat'))",
              "cat mat"),
          value(
              BODY.rankCd(CAT_MAT),
              "ts_rank_cd(to_tsvector('english', b.body), plainto_tsquery('english', ?))",
              "ts_rank_cd(to_tsvector('english', body), to_tsquery('english', 'cat & mat'))",
              "cat mat"),
          value(
              headline("english", col(Book::body), CAT_MAT, "StartSel=«, StopSel=»"),
              "ts_headline('english', b.body, plainto_tsquery('english', ?), 'StartSel=«,"
                  + " StopSel=»')",
              "'The «cat» sat with David Copperfield on the «mat»'",
              "cat mat"),
          where(
              tsVector(Book::words).matches(toTsQuery("english", "chase")),
              "b.words @@ to_tsquery('english', ?)",
              "id = 2",
              "chase"),
          value(
              headline("english", col(Book::title), plainToTsQuery("english", "david")),
              "ts_headline('english', b.title, plainto_tsquery('english', ?))",
              "'<b>David</b>'",
              "david"));

  private SearchCases() {}
}
