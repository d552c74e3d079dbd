package dev.diglot.postgres.sql;

import static dev.diglot.postgres.sql.Postgres.range;

import dev.diglot.postgres.testing.Shelf;
import dev.diglot.postgres.type.Range;
import java.math.BigDecimal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RangeExprTest {
  private static final Shelf<Book> SHELF = new Shelf<>(Book.class, "book", "b");
  private static final RangeExpr<Integer> PAGES = range(Book::pages);
  private static final Range<Integer> TEN_TO_TWENTY = Range.closedOpen(10, 20);

  @BeforeAll
  static void fill() {
    SHELF.run(Book.ROWS);
  }

  @AfterAll
  static void close() {
    SHELF.database().close();
  }

  @Test
  void containsTakesValuesAndRanges() {
    SHELF.where(PAGES.contains(9)).is("b.pages @> ?", "pages @> 9", 9);
    SHELF
        .where(PAGES.contains(Range.closed(12, 13)))
        .is("b.pages @> ?", "pages @> '[12,13]'::int4range", Range.closed(12, 13));
    BigDecimal two = new BigDecimal("2.0");
    SHELF.where(range(Book::price).contains(two)).is("b.price @> ?", "price @> 2.0", two);
    SHELF.where(PAGES.contains(9).not()).is("not (b.pages @> ?)", "not pages @> 9", 9);
  }

  @Test
  void rangesAreComparedWithRanges() {
    SHELF
        .where(PAGES.containedBy(Range.closed(0, 25)))
        .is("b.pages <@ ?", "pages <@ '[0,25]'::int4range", Range.closed(0, 25));
    SHELF
        .where(PAGES.overlaps(TEN_TO_TWENTY))
        .is("b.pages && ?", "pages && '[10,20)'::int4range", TEN_TO_TWENTY);
    SHELF
        .where(PAGES.adjacentTo(TEN_TO_TWENTY))
        .is("b.pages -|- ?", "pages -|- '[10,20)'::int4range", TEN_TO_TWENTY);
    SHELF
        .where(PAGES.strictlyLeftOf(TEN_TO_TWENTY))
        .is("b.pages << ?", "pages << '[10,20)'::int4range", TEN_TO_TWENTY);
    SHELF
        .where(PAGES.strictlyRightOf(TEN_TO_TWENTY))
        .is("b.pages >> ?", "pages >> '[10,20)'::int4range", TEN_TO_TWENTY);
    SHELF
        .where(PAGES.endsNoLaterThan(TEN_TO_TWENTY))
        .is("b.pages &< ?", "pages &< '[10,20)'::int4range", TEN_TO_TWENTY);
    SHELF
        .where(PAGES.startsNoEarlierThan(TEN_TO_TWENTY))
        .is("b.pages &> ?", "pages &> '[10,20)'::int4range", TEN_TO_TWENTY);
    SHELF.where(PAGES.isEmpty()).is("isempty(b.pages)", "pages = 'empty'");
  }

  @Test
  void boundsAreReadWithTheirTypes() {
    SHELF.select(PAGES.lower()).is("lower(b.pages)", "lower(pages)");
    SHELF.select(range(Book::price).upper()).is("upper(b.price)", "upper(price)");
    SHELF.where(PAGES.upper().le(20)).is("upper(b.pages) <= ?", "upper(pages) <= 20", 20);
  }

  @Test
  void unionIntersectionAndDifferenceAreRangesAgain() {
    SHELF.select(PAGES.union(TEN_TO_TWENTY).upper()).is("upper(b.pages + ?)", "20", TEN_TO_TWENTY);
    Range<Integer> five = Range.closed(5, 50);
    SHELF.select(PAGES.intersection(five)).is("b.pages * ?", "int4range(5,10)", five);
    SHELF.select(PAGES.difference(five)).is("b.pages - ?", "int4range(1,5)", five);
    SHELF
        .where(PAGES.intersection(five).lower().eq(5))
        .is("lower(b.pages * ?) = ?", "lower(pages * '[5,50]'::int4range) = 5", five, 5);
  }
}
