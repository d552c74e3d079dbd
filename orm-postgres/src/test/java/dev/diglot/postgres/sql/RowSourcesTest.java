package dev.diglot.postgres.sql;

import static dev.diglot.postgres.sql.Postgres.array;
import static dev.diglot.postgres.sql.Postgres.generateSeries;
import static dev.diglot.postgres.sql.Postgres.json;
import static dev.diglot.postgres.sql.Postgres.jsonElements;
import static dev.diglot.postgres.sql.Postgres.jsonMembers;
import static dev.diglot.postgres.sql.Postgres.jsonToRecordset;
import static dev.diglot.postgres.sql.Postgres.multirange;
import static dev.diglot.postgres.sql.Postgres.range;
import static dev.diglot.postgres.sql.Postgres.unnest;
import static dev.diglot.sql.Functions.coalesce;
import static dev.diglot.sql.Functions.count;
import static dev.diglot.sql.Functions.value;
import static dev.diglot.sql.Sql.alias;
import static dev.diglot.sql.Sql.col;
import static dev.diglot.sql.Sql.exists;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.error.QueryException;
import dev.diglot.postgres.annotation.Jsonb;
import dev.diglot.postgres.testing.Shelf;
import dev.diglot.postgres.type.Interval;
import dev.diglot.postgres.type.Range;
import dev.diglot.session.StatelessSession;
import dev.diglot.sql.Root;
import dev.diglot.sql.Rows;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class RowSourcesTest {
  @AutoClose private static final Shelf<Book> SHELF = Book.shelf();

  @AutoClose private final StatelessSession session = SHELF.database().openStateless();

  record Line(
      String product,
      @Nullable Integer count,
      @Nullable BigDecimal unitPrice,
      @Nullable List<String> tags,
      @Jsonb @Nullable Map<String, Integer> sizes,
      @Nullable Boolean sold) {}

  record Out(Integer id, String product, BigDecimal total) {}

  record Strange(Thread thread) {}

  /** One of each, to be asked whether every function was used and whether others refuse it. */
  static Stream<Rows> sources() {
    return Stream.of(
        generateSeries(1, 3),
        unnest(array(Book::marks)),
        jsonToRecordset(json(Book::facts), Line.class),
        jsonElements(json(Book::facts)),
        jsonMembers(json(Book::facts)));
  }

  private void sent(String sql, Object... binds) {
    assertThat(SHELF.last().sql()).isEqualTo(sql);
    assertThat(SHELF.last().binds().stream().map(bind -> bind.value()).toList())
        .containsExactly(binds);
  }

  @Test
  void numbersFromOneToAnother() {
    NumberRows<Integer> series = generateSeries(1, 4);
    assertThat(session.query(series).where(series.value().gt(2)).select(series.value()).list())
        .containsExactly(3, 4);
    sent(
        "select q.\"value\" from generate_series(cast(? as integer), ?) as q(\"value\")"
            + " where q.\"value\" > ?",
        1,
        4,
        2);
    NumberRows<Integer> down = generateSeries(9, 1, -4);
    assertThat(session.query(down).select(down.value()).list()).containsExactly(9, 5, 1);
    NumberRows<BigDecimal> halves =
        generateSeries(
            value(new BigDecimal("0")), value(BigDecimal.ONE), value(new BigDecimal("0.5")));
    assertThat(session.query(halves).select(halves.value()).list())
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(BigDecimal.ZERO, new BigDecimal("0.5"), BigDecimal.ONE);
  }

  @Test
  void timesFromOneToAnother() {
    LocalDateTime start = LocalDate.of(2024, 1, 31).atStartOfDay();
    ElementRows<LocalDateTime> months =
        generateSeries(start, start.plusMonths(2), Period.ofMonths(1));
    assertThat(session.query(months).select(months.value()).list())
        .containsExactly(
            start, LocalDateTime.of(2024, 2, 29, 0, 0), LocalDateTime.of(2024, 3, 29, 0, 0));
    Instant noon = Instant.parse("2024-01-01T12:00:00Z");
    ElementRows<Instant> hours = generateSeries(noon, noon.plusSeconds(7_200), Duration.ofHours(1));
    assertThat(session.query(hours).select(hours.value()).list())
        .containsExactly(noon, noon.plusSeconds(3_600), noon.plusSeconds(7_200));
    ElementRows<LocalDateTime> mixed =
        generateSeries(start, start.plusDays(3), new Interval(0, 1, 3_600_000_000L));
    assertThat(session.query(mixed).select(mixed.value()).list())
        .containsExactly(start, start.plusHours(25), start.plusHours(50));
    ElementRows<LocalDateTime> none =
        generateSeries(months.value(), months.value(), Duration.ofDays(1));
    assertThat(
            session.query(months).join(none, months.value().eq(none.value())).select(count()).one())
        .isEqualTo(3);
  }

  @Test
  void daysWithoutRowsAreCountedToo() {
    NumberRows<Integer> ids = generateSeries(3, 6);
    Root<Book> b = alias(Book.class, "b");
    List<Long> counts =
        session
            .query(ids)
            .leftJoin(b, b.get(Book::id).eq(ids.value()))
            .groupBy(ids.value())
            .select(count(b.get(Book::id)))
            .orderBy(ids.value().asc())
            .list();
    assertThat(counts).containsExactly(1L, 1L, 0L, 0L);
    sent(
        "select count(b.id) from generate_series(cast(? as integer), ?) as q(\"value\")"
            + " left join book b on b.id = q.\"value\" group by q.\"value\" order by q.\"value\"",
        3,
        6);
  }

  @Test
  void elementsAreRowsOfTheirEntity() {
    ElementRows<Integer> marks = unnest(array(Book::marks));
    assertThat(
            session
                .query(Book.class)
                .join(marks)
                .where(marks.value().gt(2))
                .orderBy(col(Book::id).asc(), marks.value().asc())
                .select(marks.value())
                .list())
        .containsExactly(5, 5, 9, 3);
    sent(
        "select q.\"value\" from book b join unnest(b.marks) as q(\"value\") on 1 = 1"
            + " where q.\"value\" > ? order by b.id, q.\"value\"",
        2);
    Numbered<ElementRows<String>> tags = unnest(array(Book::tags)).withOrdinality();
    assertThat(
            session
                .query(Book.class)
                .leftJoin(tags, tags.ordinality().eq(2L))
                .orderBy(col(Book::id).asc())
                .select(tags.rows().value())
                .list())
        .containsExactly("r,e", null, null, null);
    sent(
        "select q.\"value\" from book b left join unnest(b.tags) with ordinality as"
            + " q(\"value\", ordinality) on q.ordinality = ? order by b.id",
        2L);
    ElementRows<Integer> counts = unnest(array(Book::counts));
    assertThat(session.query(Book.class).join(counts).select(counts.value()).list())
        .containsExactlyInAnyOrder(4, 5, 7);
    ElementRows<Book.Mood> moods = unnest(array(Book::moods));
    assertThat(session.query(Book.class).join(moods).select(moods.value()).distinct().list())
        .containsExactlyInAnyOrder(Book.Mood.SAD, Book.Mood.HAPPY);
  }

  @Test
  void severalArraysStandSideBySide() {
    PairRows<Integer, String> pairs = unnest(array(Book::marks), array(Book::tags));
    List<String> found =
        session
            .query(Book.class)
            .join(pairs)
            .where(col(Book::id).eq(1))
            .select((mark, tag) -> mark + "=" + tag, pairs.first(), pairs.second())
            .list();
    assertThat(found).containsExactly("1=new", "5=r,e", "5=null", "9=null");
    sent(
        "select q.first_value, q.second_value from book b join unnest(b.marks, b.tags) as"
            + " q(first_value, second_value) on 1 = 1 where b.id = ?",
        1);
    TripleRows<Integer, String, Integer> three =
        unnest(array(Book::marks), array(Book::tags), array(Book::counts));
    assertThat(
            session
                .query(Book.class)
                .join(three)
                .where(col(Book::id).eq(2))
                .select((a, b, c) -> a + "" + b + c, three.first(), three.second(), three.third())
                .list())
        .containsExactly("2old7", "3nullnull");
  }

  @Test
  void valuesAreRows() {
    ElementRows<String> names = unnest(List.of("Emma", "Nobody"), String.class);
    Root<Book> b = alias(Book.class, "b");
    assertThat(
            session
                .query(names)
                .leftJoin(b, b.get(Book::title).eq(names.value()))
                .select(coalesce(b.get(Book::id), 0))
                .orderBy(names.value().asc())
                .list())
        .containsExactly(2, 0);
    sent(
        "select coalesce(b.id, ?) from unnest(cast(? as varchar[])) as q(\"value\")"
            + " left join book b on b.title = q.\"value\" order by q.\"value\"",
        0,
        List.of("Emma", "Nobody"));
    assertThat(
            session
                .query(Book.class)
                .where(col(Book::title).in(names.select(names.value())))
                .select(col(Book::id))
                .list())
        .containsExactly(2);
  }

  @Test
  void rangesOfMultirangesAreRows() {
    ElementRows<Range<Integer>> spans = unnest(multirange(Book::spans));
    assertThat(
            session
                .query(Book.class)
                .join(spans, range(spans.value()).contains(11))
                .select(spans.value())
                .list())
        .containsExactly(Range.closedOpen(10, 20));
  }

  @Test
  void objectsOfJsonAreRowsOfARecord() {
    SHELF.run(
        "insert into book (id, facts) values (90, '[{\"product\": \"tea\", \"count\": 2,"
            + " \"unitPrice\": 1.505, \"tags\": [\"a\", \"b\"], \"sizes\": {\"x\": 1}, \"sold\":"
            + " true}, {\"product\": \"cup\"}]')");
    RecordRows<Line> lines = jsonToRecordset(json(Book::facts), Line.class);
    List<Out> out =
        session
            .query(Book.class)
            .join(lines)
            .where(col(Book::id).eq(90).and(lines.get(Line::sold)))
            .select(
                Out::new,
                col(Book::id),
                lines.get(Line::product).upper(),
                lines.get(Line::unitPrice).times(lines.get(Line::count).cast(BigDecimal.class)))
            .list();
    assertThat(out).hasSize(1);
    assertThat(out.get(0).product()).isEqualTo("TEA");
    assertThat(out.get(0).total()).isEqualByComparingTo("3.01");
    sent(
        "select b.id, upper(q.product), q.\"unitPrice\" * cast(q.count as decimal(19, 2)) from book b"
            + " join jsonb_to_recordset(b.facts) as q(product text, count integer, \"unitPrice\""
            + " numeric, tags text[], sizes jsonb, sold boolean) on 1 = 1 where b.id = ? and q.sold",
        90);
    assertThat(
            session
                .query(Book.class)
                .join(lines)
                .where(col(Book::id).eq(90))
                .select(
                    (tags, sizes) -> tags + " " + sizes,
                    lines.get(Line::tags),
                    lines.get(Line::sizes))
                .list())
        .containsExactly("[a, b] {x=1}", "null null");
    SHELF.run("delete from book where id = 90");
    assertThatThrownBy(() -> jsonToRecordset(json(Book::facts), Strange.class))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("The component thread of Strange");
  }

  @Test
  void elementsAndMembersOfJsonAreRows() {
    JsonRows tags = jsonElements(json(Book::facts).get("tags"));
    assertThat(
            session
                .query(Book.class)
                .join(tags)
                .where(col(Book::id).eq(1))
                .select(tags.value().asText())
                .list())
        .containsExactly("new", "red");
    sent(
        "select q.\"value\" #>> '{}' from book b join jsonb_array_elements(b.facts -> 'tags') as"
            + " q(\"value\") on 1 = 1 where b.id = ?",
        1);
    MemberRows members = jsonMembers(json(Book::facts));
    assertThat(
            session
                .query(Book.class)
                .join(members, members.key().eq("n"))
                .where(col(Book::id).in(1, 2))
                .select(members.value().asLong())
                .list())
        .containsExactlyInAnyOrder(7L, 3L);
  }

  @Test
  void rowsStandInSubqueriesOfConditions() {
    ElementRows<Integer> marks = unnest(array(Book::marks));
    assertThat(
            session
                .query(Book.class)
                .where(exists(marks.select(marks.value()).where(marks.value().gt(8))))
                .select(col(Book::id))
                .list())
        .containsExactly(1);
    sent(
        "select b.id from book b where exists (select q.\"value\" from unnest(b.marks) as"
            + " q(\"value\") where q.\"value\" > ?)",
        8);
    assertThat(session.query(generateSeries(1, 7)).select(count()).one()).isEqualTo(7);
  }
}
