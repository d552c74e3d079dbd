package dev.diglot.postgres.sql;

import static dev.diglot.postgres.sql.OperatorCase.value;
import static dev.diglot.postgres.sql.OperatorCase.where;
import static dev.diglot.postgres.sql.Postgres.multirange;
import static dev.diglot.postgres.sql.Postgres.range;
import static dev.diglot.sql.Sql.col;

import dev.diglot.postgres.type.Multirange;
import dev.diglot.postgres.type.Range;
import java.math.BigDecimal;
import java.util.List;

/** Ranges and multiranges. */
final class RangeCases {
  private static final RangeExpr<Integer> PAGES = range(Book::pages);
  private static final MultirangeExpr<Integer> SPANS = multirange(Book::spans);
  private static final Range<Integer> TEN_TO_TWENTY = Range.closedOpen(10, 20);
  private static final Range<Integer> FIVE = Range.closed(5, 50);
  private static final BigDecimal TWO = new BigDecimal("2.0");

  static final List<OperatorCase> ALL =
      List.of(
          where(PAGES.contains(col(Book::id)), "b.pages @> b.id", "pages @> id"),
          where(SPANS.contains(col(Book::id)), "b.spans @> b.id", "spans @> id"),
          where(PAGES.contains(9), "b.pages @> ?", "pages @> 9", 9),
          where(
              PAGES.contains(Range.closed(12, 13)),
              "b.pages @> ?",
              "pages @> '[12,13]'::int4range",
              Range.closed(12, 13)),
          where(range(Book::price).contains(TWO), "b.price @> ?", "price @> 2.0", TWO),
          where(PAGES.contains(9).not(), "not (b.pages @> ?)", "not pages @> 9", 9),
          where(
              PAGES.containedBy(Range.closed(0, 25)),
              "b.pages <@ ?",
              "pages <@ '[0,25]'::int4range",
              Range.closed(0, 25)),
          where(
              PAGES.overlaps(TEN_TO_TWENTY),
              "b.pages && ?",
              "pages && '[10,20)'::int4range",
              TEN_TO_TWENTY),
          where(
              PAGES.adjacentTo(TEN_TO_TWENTY),
              "b.pages -|- ?",
              "pages -|- '[10,20)'::int4range",
              TEN_TO_TWENTY),
          where(
              PAGES.strictlyLeftOf(TEN_TO_TWENTY),
              "b.pages << ?",
              "pages << '[10,20)'::int4range",
              TEN_TO_TWENTY),
          where(
              PAGES.strictlyRightOf(TEN_TO_TWENTY),
              "b.pages >> ?",
              "pages >> '[10,20)'::int4range",
              TEN_TO_TWENTY),
          where(
              PAGES.endsNoLaterThan(TEN_TO_TWENTY),
              "b.pages &< ?",
              "pages &< '[10,20)'::int4range",
              TEN_TO_TWENTY),
          where(
              PAGES.startsNoEarlierThan(TEN_TO_TWENTY),
              "b.pages &> ?",
              "pages &> '[10,20)'::int4range",
              TEN_TO_TWENTY),
          where(PAGES.isEmpty(), "isempty(b.pages)", "pages = 'empty'"),
          where(
              PAGES.containedBy(PAGES).and(PAGES.isEmpty().not()),
              "b.pages <@ b.pages and not isempty(b.pages)",
              "pages <> 'empty'"),
          where(PAGES.strictlyLeftOf(SPANS), "b.pages << b.spans", "pages << spans"),
          where(
              PAGES.strictlyRightOf(SPANS).or(PAGES.adjacentTo(SPANS)).not(),
              "not (b.pages >> b.spans or b.pages -|- b.spans)",
              "not (pages >> spans or pages -|- spans)"),
          where(PAGES.endsNoLaterThan(PAGES), "b.pages &< b.pages", "pages &< pages"),
          where(PAGES.startsNoEarlierThan(PAGES), "b.pages &> b.pages", "pages &> pages"),
          value(PAGES.union(PAGES).lower(), "lower(b.pages + b.pages)", "lower(pages)"),
          value(PAGES.intersection(PAGES).upper(), "upper(b.pages * b.pages)", "upper(pages)"),
          value(PAGES.difference(PAGES).isEmpty(), "isempty(b.pages - b.pages)", "true"),
          value(PAGES.lower(), "lower(b.pages)", "lower(pages)"),
          value(range(Book::price).upper(), "upper(b.price)", "upper(price)"),
          where(PAGES.upper().le(20), "upper(b.pages) <= ?", "upper(pages) <= 20", 20),
          value(PAGES.union(TEN_TO_TWENTY).upper(), "upper(b.pages + ?)", "20", TEN_TO_TWENTY),
          value(PAGES.intersection(FIVE), "b.pages * ?", "int4range(5,10)", FIVE),
          value(PAGES.difference(FIVE), "b.pages - ?", "int4range(1,5)", FIVE),
          where(
              PAGES.intersection(FIVE).lower().eq(5),
              "lower(b.pages * ?) = ?",
              "lower(pages * '[5,50]'::int4range) = 5",
              FIVE,
              5),
          where(
              SPANS.contains(Range.closedOpen(11, 12)),
              "b.spans @> ?",
              "spans @> '[11,12)'::int4range",
              Multirange.of(Range.closedOpen(11, 12))),
          where(
              SPANS.contains(Multirange.of(Range.closedOpen(11, 12))),
              "b.spans @> ?",
              "spans @> '{[11,12)}'::int4multirange",
              Multirange.of(Range.closedOpen(11, 12))),
          where(
              SPANS.containedBy(Range.closedOpen(0, 50)),
              "b.spans <@ ?",
              "spans <@ '[0,50)'::int4range",
              Multirange.of(Range.closedOpen(0, 50))),
          where(
              SPANS.containedBy(Multirange.of(Range.closedOpen(0, 50))),
              "b.spans <@ ?",
              "spans <@ '{[0,50)}'::int4multirange",
              Multirange.of(Range.closedOpen(0, 50))),
          where(
              SPANS.overlaps(Range.closedOpen(11, 30)),
              "b.spans && ?",
              "spans && '[11,30)'::int4range",
              Multirange.of(Range.closedOpen(11, 30))),
          where(
              SPANS.overlaps(Multirange.of(Range.closedOpen(11, 30))),
              "b.spans && ?",
              "spans && '{[11,30)}'::int4multirange",
              Multirange.of(Range.closedOpen(11, 30))),
          where(
              SPANS.adjacentTo(Range.closedOpen(20, 100)),
              "b.spans -|- ?",
              "spans -|- '[20,100)'::int4range",
              Multirange.of(Range.closedOpen(20, 100))),
          where(
              SPANS.adjacentTo(Multirange.of(Range.closedOpen(20, 100))),
              "b.spans -|- ?",
              "spans -|- '{[20,100)}'::int4multirange",
              Multirange.of(Range.closedOpen(20, 100))),
          where(
              SPANS.strictlyLeftOf(Range.closedOpen(60, 70)),
              "b.spans << ?",
              "spans << '[60,70)'::int4range",
              Multirange.of(Range.closedOpen(60, 70))),
          where(
              SPANS.strictlyLeftOf(Multirange.of(Range.closedOpen(60, 70))),
              "b.spans << ?",
              "spans << '{[60,70)}'::int4multirange",
              Multirange.of(Range.closedOpen(60, 70))),
          where(
              SPANS.strictlyRightOf(Range.closedOpen(60, 70)),
              "b.spans >> ?",
              "spans >> '[60,70)'::int4range",
              Multirange.of(Range.closedOpen(60, 70))),
          where(
              SPANS.strictlyRightOf(Multirange.of(Range.closedOpen(60, 70))),
              "b.spans >> ?",
              "spans >> '{[60,70)}'::int4multirange",
              Multirange.of(Range.closedOpen(60, 70))),
          where(
              SPANS.endsNoLaterThan(Range.closedOpen(0, 50)),
              "b.spans &< ?",
              "spans &< '[0,50)'::int4range",
              Multirange.of(Range.closedOpen(0, 50))),
          where(
              SPANS.endsNoLaterThan(Multirange.of(Range.closedOpen(0, 50))),
              "b.spans &< ?",
              "spans &< '{[0,50)}'::int4multirange",
              Multirange.of(Range.closedOpen(0, 50))),
          where(
              SPANS.startsNoEarlierThan(Range.atLeast(100)),
              "b.spans &> ?",
              "spans &> '[100,)'::int4range",
              Multirange.of(Range.atLeast(100))),
          where(
              SPANS.startsNoEarlierThan(Multirange.of(Range.atLeast(100))),
              "b.spans &> ?",
              "spans &> '{[100,)}'::int4multirange",
              Multirange.of(Range.atLeast(100))),
          where(SPANS.contains(11), "b.spans @> ?", "spans @> 11", 11),
          where(PAGES.overlaps(SPANS), "b.pages && b.spans", "pages && spans"),
          where(SPANS.overlaps(PAGES), "b.spans && b.pages", "spans && pages"),
          where(
              PAGES
                  .contains(PAGES.intersection(Range.closedOpen(5, 15)))
                  .and(PAGES.isEmpty().not()),
              "b.pages @> (b.pages * ?) and not isempty(b.pages)",
              "id in (1, 2, 4)",
              Range.closedOpen(5, 15)),
          where(
              PAGES.asMultirange().overlaps(Multirange.of(FIVE, Range.closedOpen(90, 99))),
              "multirange(b.pages) && ?",
              "multirange(pages) && '{[5,51),[90,99)}'::int4multirange",
              Multirange.of(FIVE, Range.closedOpen(90, 99))),
          value(
              SPANS.union(Multirange.of(FIVE)),
              "b.spans + ?",
              "spans + '{[5,51)}'::int4multirange",
              Multirange.of(FIVE)),
          value(SPANS.union(SPANS), "b.spans + b.spans", "spans + spans"),
          value(
              SPANS.intersection(Multirange.of(FIVE)),
              "b.spans * ?",
              "spans * '{[5,51)}'::int4multirange",
              Multirange.of(FIVE)),
          value(SPANS.intersection(SPANS), "b.spans * b.spans", "spans * spans"),
          value(
              SPANS.difference(Multirange.of(FIVE)),
              "b.spans - ?",
              "spans - '{[5,51)}'::int4multirange",
              Multirange.of(FIVE)),
          value(SPANS.difference(SPANS), "b.spans - b.spans", "spans - spans"),
          value(
              PAGES.merge(Range.closedOpen(50, 60)),
              "range_merge(b.pages, ?)",
              "int4range(1,60)",
              Range.closedOpen(50, 60)),
          value(PAGES.merge(PAGES), "range_merge(b.pages, b.pages)", "pages"),
          value(SPANS.merge(), "range_merge(b.spans)", "int4range(1,20)"),
          value(SPANS.lower(), "lower(b.spans)", "1"),
          value(SPANS.upper(), "upper(b.spans)", "20"),
          where(SPANS.isEmpty(), "isempty(b.spans)", "spans = '{}'"),
          where(PAGES.lowerInclusive(), "lower_inc(b.pages)", "lower_inc(pages)"),
          where(range(Book::price).upperInclusive(), "upper_inc(b.price)", "upper_inc(price)"),
          where(
              SPANS.lowerInfinite().not().and(SPANS.isEmpty()),
              "not lower_inf(b.spans) and isempty(b.spans)",
              "id = 3"),
          where(SPANS.upperInfinite(), "upper_inf(b.spans)", "id = 2"));

  private RangeCases() {}
}
