package dev.diglot.postgres.session;

import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Computed;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.ExpressionOf;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.GenerationType;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.annotation.Version;
import dev.diglot.database.Database;
import dev.diglot.error.ConstraintViolationException;
import dev.diglot.error.InvalidValueException;
import dev.diglot.error.QueryException;
import dev.diglot.error.SessionException;
import dev.diglot.error.UnsupportedFeatureException;
import dev.diglot.mapping.Metadata;
import dev.diglot.postgres.annotation.Jsonb;
import dev.diglot.postgres.testing.Store;
import dev.diglot.postgres.type.Range;
import dev.diglot.reference.Ref;
import dev.diglot.session.Results;
import dev.diglot.session.Session;
import dev.diglot.session.SessionOptions;
import dev.diglot.session.StatelessSession;
import dev.diglot.sql.Root;
import dev.diglot.sql.TextExpr;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CopyTest {

  @Entity
  record Line(
      @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) @Nullable Long id,
      @Column(nullable = true) @Nullable String text,
      @Column(length = 10, serverDefault = "'new'", nullable = true) @Nullable String state,
      @Version @Nullable Integer version,
      @Computed @Nullable String shout) {

    static Line of(@Nullable String text) {
      return new Line(null, text, null, null, null);
    }

    @ExpressionOf("shout")
    static TextExpr shoutSql(Root<Line> line) {
      return line.get(Line::text).concat("!");
    }
  }

  @Entity
  record Wide(
      @Id int id,
      boolean flag,
      long big,
      double real,
      @Column(precision = 12, scale = 3) @Nullable BigDecimal price,
      @Nullable LocalDate day,
      @Nullable LocalTime time,
      @Nullable Instant moment,
      @Nullable UUID key,
      byte @Nullable [] bytes,
      @Nullable DayOfWeek weekday,
      @Nullable Duration duration,
      @Nullable List<String> words,
      @Nullable Range<Integer> range,
      @Jsonb @Nullable Map<String, Object> facts) {}

  @Entity
  static class Author {
    @Id @GeneratedValue Integer id;
    String name;

    Author() {}

    Author(String name) {
      this.name = name;
    }

    Integer id() {
      return id;
    }

    String name() {
      return name;
    }
  }

  @Entity
  static class Essay {
    @Id @GeneratedValue Integer id;
    @ManyToOne Ref<Author> author;

    Essay() {}

    Essay(Author author) {
      this.author = Ref.of(author);
    }

    Integer id() {
      return id;
    }

    Ref<Author> author() {
      return author;
    }
  }

  @Entity
  static class Review {
    @Id @GeneratedValue Integer id;
    @ManyToOne Author author;

    Integer id() {
      return id;
    }
  }

  private static final Store STORE =
      new Store(Line.class, Wide.class, Author.class, Essay.class, Review.class);

  private StatelessSession session = STORE.database().openStateless();

  @BeforeEach
  void begin() {
    STORE.forget();
  }

  @AfterEach
  void close() {
    session.close();
  }

  private static <R> List<R> out(PostgresSession copies, Results<R> query) {
    List<R> rows = new ArrayList<>();
    assertThat(copies.copyOut(query, rows::add)).isEqualTo(rows.size());
    return rows;
  }

  @Test
  void objectsGoInAndComeOut() {
    PostgresSession copies = PostgresSession.of(session);
    long copied =
        copies.copyIn(Line.class, Stream.of(Line.of("a"), new Line(null, null, "old", null, null)));
    assertThat(copied).isEqualTo(2);
    assertThat(STORE.statements())
        .contains(
            "copy line (id, text, version) from stdin (format binary)",
            "copy line (id, text, state, version) from stdin (format binary)");
    List<Line> lines = out(copies, session.query(Line.class).orderBy(Line::id));
    assertThat(lines).extracting(Line::text).containsExactly("a", null);
    assertThat(lines).extracting(Line::state).containsExactly("new", "old");
    assertThat(lines).extracting(Line::version).containsExactly(0, 0);
    assertThat(lines).extracting(Line::shout).containsExactly("a!", null);
    assertThat(STORE.statements())
        .contains(
            "copy (select l.id, l.text, l.state, l.version, l.text || '!' from line l order by"
                + " l.id) to stdout");
  }

  @Test
  void everyTypeGoesInAndComesOut() {
    Wide full =
        new Wide(
            1,
            true,
            Long.MIN_VALUE,
            1.0E-300,
            new BigDecimal("-12.345"),
            LocalDate.of(2020, 2, 29),
            LocalTime.of(23, 59, 59, 999_999_000),
            Instant.parse("2020-02-29T12:34:56.789012Z"),
            new UUID(1, 2),
            new byte[] {0, 9, 10, 92, -1},
            DayOfWeek.MONDAY,
            Duration.ofSeconds(5),
            List.of("a,b", "c\"\\d", "\t\n"),
            Range.closedOpen(1, 9),
            Map.of("k\\\"\n", "v\t"));
    Wide empty =
        new Wide(2, false, 0, 0, null, null, null, null, null, null, null, null, null, null, null);
    PostgresSession copies = PostgresSession.of(session);
    copies.copyIn(Wide.class, Stream.of(full, empty));
    List<Wide> read = session.query(Wide.class).orderBy(Wide::id).list();
    assertThat(read).usingRecursiveFieldByFieldElementComparator().containsExactly(full, empty);
    assertThat(out(copies, session.query(Wide.class).orderBy(Wide::id)))
        .usingRecursiveFieldByFieldElementComparator()
        .containsExactly(full, empty);
  }

  @Test
  void valuesComeOutOfAnyQuery() {
    PostgresSession copies = PostgresSession.of(session);
    copies.copyIn(Line.class, Stream.of(Line.of("it's ?"), Line.of("b"), Line.of("it's ?? $1")));
    assertThat(
            out(
                copies,
                session
                    .query(Line.class)
                    .where(col(Line::text).startsWith("it's"))
                    .orderBy(Line::text)
                    .select(Line::text)))
        .containsExactly("it's ?", "it's ?? $1");
  }

  @Test
  void manyRowsGoByPortions() {
    PostgresSession copies = PostgresSession.of(session);
    copies.copyIn(Line.class, IntStream.range(0, 25_000).mapToObj(i -> Line.of("n" + i)));
    assertThat(STORE.statements().stream().filter(sql -> sql.startsWith("copy"))).hasSize(3);
    List<String> texts =
        out(copies, session.query(Line.class).orderBy(Line::id).select(Line::text));
    assertThat(texts).hasSize(25_000);
    assertThat(texts.get(24_999)).isEqualTo("n24999");
  }

  @Test
  void whatIsPendingIsWrittenFirstAndRefsComeBack() {
    try (Session managed = STORE.database().openSession()) {
      Author author = new Author("Ann");
      managed.add(author);
      PostgresSession copies = PostgresSession.of(managed);
      assertThat(copies.copyIn(Essay.class, Stream.of(new Essay(author)))).isEqualTo(1);
      List<Essay> essays = out(copies, managed.query(Essay.class));
      assertThat(essays.get(0).author()).isEqualTo(Ref.of(author));
      assertThat(essays.get(0).author().get().name()).isEqualTo("Ann");
    }
  }

  @Test
  void whatCannotBeIsSaid() {
    PostgresSession copies = PostgresSession.of(session);
    assertThatThrownBy(() -> copies.copyOut(session.query(Review.class), review -> {}))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("Make them Refs");
    assertThatThrownBy(() -> copies.copyIn(Line.class, Stream.of(Line.of("\uD800"))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("'text'")
        .hasMessageContaining("half of a character");
    SessionOptions reading = STORE.database().sessionOptions().asReadOnly();
    try (StatelessSession readOnly = STORE.database().openStateless(reading)) {
      assertThatThrownBy(
              () -> PostgresSession.of(readOnly).copyIn(Author.class, Stream.of(new Author("x"))))
          .isInstanceOf(SessionException.class)
          .hasMessageContaining("read-only");
    }
    try (Database h2 = Database.open("jdbc:h2:mem:copy", Metadata.of(Author.class));
        StatelessSession other = h2.openStateless()) {
      assertThatThrownBy(() -> PostgresSession.of(other))
          .isInstanceOf(UnsupportedFeatureException.class)
          .hasMessageContaining("H2");
    }
  }

  @Test
  void aRowThatIsRefusedFailsTheTransactionAndFreesTheConnection() {
    PostgresSession copies = PostgresSession.of(session);
    Line wrong = new Line(1L, "a", null, 0, null);
    assertThatThrownBy(() -> copies.copyIn(Line.class, Stream.of(wrong, wrong)))
        .isInstanceOf(ConstraintViolationException.class);
    session.rollback();
    copies.copyIn(Line.class, IntStream.range(0, 3_000).mapToObj(i -> Line.of("n" + i)));
    assertThatThrownBy(
            () ->
                copies.copyOut(
                    session.query(Line.class),
                    line -> {
                      throw new IllegalStateException("enough");
                    }))
        .hasMessage("enough");
    assertThat(session.query(Line.class).count()).isEqualTo(3_000);
  }
}
