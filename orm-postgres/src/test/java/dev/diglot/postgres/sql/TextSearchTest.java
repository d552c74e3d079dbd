package dev.diglot.postgres.sql;

import static dev.diglot.postgres.sql.Postgres.headline;
import static dev.diglot.postgres.sql.Postgres.phraseToTsQuery;
import static dev.diglot.postgres.sql.Postgres.plainToTsQuery;
import static dev.diglot.postgres.sql.Postgres.toTsQuery;
import static dev.diglot.postgres.sql.Postgres.toTsVector;
import static dev.diglot.postgres.sql.Postgres.tsVector;
import static dev.diglot.postgres.sql.Postgres.webSearchToTsQuery;
import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.error.InvalidValueException;
import dev.diglot.postgres.mixin.Searchable;
import dev.diglot.postgres.sql.TsVectorExpr.Weight;
import dev.diglot.postgres.testing.Shelf;
import dev.diglot.session.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TextSearchTest {
  private static final Shelf<Book> SHELF = new Shelf<>(Book.class, "book", "b");
  private static final TsVectorExpr BODY = toTsVector("english", Book::body);

  @BeforeAll
  static void fill() {
    SHELF.run(Book.ROWS);
  }

  @AfterAll
  static void close() {
    SHELF.database().close();
  }

  @Test
  void wordsAreMatchedByQueries() {
    SHELF
        .where(BODY.matches(toTsQuery("english", "David & Copperfield")))
        .is(
            "to_tsvector('english', b.body) @@ to_tsquery('english', ?)",
            "body like '%David Copperfield%'",
            "David & Copperfield");
    SHELF
        .where(BODY.matches(plainToTsQuery("english", "dogs chase!")))
        .is(
            "to_tsvector('english', b.body) @@ plainto_tsquery('english', ?)",
            "id = 2",
            "dogs chase!");
    SHELF
        .where(BODY.matches(phraseToTsQuery("english", "cat sat")))
        .is(
            "to_tsvector('english', b.body) @@ phraseto_tsquery('english', ?)",
            "id = 1",
            "cat sat");
    SHELF
        .where(BODY.matches(webSearchToTsQuery("english", "cat -dog & '(")))
        .is(
            "to_tsvector('english', b.body) @@ websearch_to_tsquery('english', ?)",
            "body ~ 'cat' and body !~ 'dog'",
            "cat -dog & '(");
  }

  @Test
  void queriesAreCombined() {
    TsQueryExpr cat = plainToTsQuery("english", "cat");
    TsQueryExpr dog = plainToTsQuery("english", "dog");
    SHELF
        .where(BODY.matches(cat.and(dog.not())))
        .is(
            "to_tsvector('english', b.body) @@ (plainto_tsquery('english', ?) &&"
                + " !!(plainto_tsquery('english', ?)))",
            "id = 1",
            "cat",
            "dog");
    SHELF
        .where(BODY.matches(cat.or(dog)))
        .is(
            "to_tsvector('english', b.body) @@ (plainto_tsquery('english', ?) ||"
                + " plainto_tsquery('english', ?))",
            "id in (1, 2)",
            "cat",
            "dog");
    SHELF
        .where(BODY.matches(cat.followedBy(plainToTsQuery("english", "sat"))))
        .is(
            "to_tsvector('english', b.body) @@ (plainto_tsquery('english', ?) <->"
                + " plainto_tsquery('english', ?))",
            "id = 1",
            "cat",
            "sat");
  }

  @Test
  void severalTextsWeightsAndRowsOwnLanguagesMakeVectors() {
    TsQueryExpr query = plainToTsQuery("english", "emma dog");
    SHELF
        .where(toTsVector("english", Book::title, Book::body).matches(query))
        .is(
            "to_tsvector('english', coalesce(b.title, '') || ' ' || coalesce(b.body, '')) @@"
                + " plainto_tsquery('english', ?)",
            "id = 2",
            "emma dog");
    TsVectorExpr weighted =
        toTsVector("english", Book::title)
            .weight(Weight.A)
            .concat(toTsVector("english", Book::body).weight(Weight.B));
    SHELF
        .where(weighted.matches(toTsQuery("english", "emma:A & dog:B")))
        .is(
            "setweight(to_tsvector('english', b.title), 'A') || setweight(to_tsvector('english',"
                + " b.body), 'B') @@ to_tsquery('english', ?)",
            "id = 2",
            "emma:A & dog:B");
    SHELF
        .where(toTsVector(col(Book::language), col(Book::body)).matches(toTsQuery("simple", "to")))
        .is(
            "to_tsvector(cast(b.language as regconfig), b.body) @@ to_tsquery('simple', ?)",
            "id = 4",
            "to");
  }

  @Test
  void matchesAreRankedAndShown() {
    TsQueryExpr query = plainToTsQuery("english", "cat mat");
    SHELF
        .select(BODY.rank(query))
        .is(
            "ts_rank(to_tsvector('english', b.body), plainto_tsquery('english', ?))",
            "ts_rank(to_tsvector('english', body), to_tsquery('english', 'cat & mat'))",
            "cat mat");
    SHELF
        .select(BODY.rankCd(query))
        .is(
            "ts_rank_cd(to_tsvector('english', b.body), plainto_tsquery('english', ?))",
            "ts_rank_cd(to_tsvector('english', body), to_tsquery('english', 'cat & mat'))",
            "cat mat");
    SHELF
        .select(headline("english", col(Book::body), query, "StartSel=«, StopSel=»"))
        .is(
            "ts_headline('english', b.body, plainto_tsquery('english', ?), 'StartSel=«,"
                + " StopSel=»')",
            "'The «cat» sat with David Copperfield on the «mat»'",
            "cat mat");
  }

  @Test
  void aGeneratedColumnWithItsIndexIsSearched() {
    SHELF
        .where(tsVector(Book::words).matches(toTsQuery("english", "chase")))
        .is("b.words @@ to_tsquery('english', ?)", "id = 2", "chase");
    SHELF.run(
        "do $$ begin perform 1 from pg_indexes where tablename = 'book' and indexdef like"
            + " '%using gin (words)%' or indexdef like '%USING gin (words)%'; if not found then"
            + " raise 'no index'; end if; end $$");
  }

  @Test
  void aMalformedQueryIsSaidToBeOne() {
    try (Session session = SHELF.database().openSession()) {
      assertThatThrownBy(
              () ->
                  session
                      .query(Book.class)
                      .where(BODY.matches(toTsQuery("english", "cat & & dog")))
                      .list())
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining("tsquery")
          .hasMessageContaining("webSearchToTsQuery");
    }
  }

  @Test
  void searchableFindsWhatUsersType() {
    try (Session session = SHELF.database().openSession()) {
      assertThat(Searchable.search(session, Book.class, Book::body, "David & Copperfield"))
          .extracting(Book::id)
          .containsExactly(1);
      assertThat(Searchable.search(session, Book.class, Book::body, "cat & dog"))
          .extracting(Book::id)
          .containsExactly(2);
      assertThat(Searchable.search(session, Book.class, Book::body, "'; drop table book"))
          .isEmpty();
    }
  }
}
