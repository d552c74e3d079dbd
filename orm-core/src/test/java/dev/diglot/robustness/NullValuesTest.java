package dev.diglot.robustness;

import static dev.diglot.sql.Functions.coalesce;
import static dev.diglot.sql.Functions.count;
import static dev.diglot.sql.Functions.max;
import static dev.diglot.sql.Sql.col;
import static dev.diglot.sql.Sql.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.annotation.CascadeType;
import dev.diglot.annotation.Column;
import dev.diglot.annotation.Embeddable;
import dev.diglot.annotation.Embedded;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.JoinTable;
import dev.diglot.annotation.ManyToMany;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.annotation.OneToOne;
import dev.diglot.error.ConstraintViolationException;
import dev.diglot.error.DiglotException;
import dev.diglot.error.InvalidValueException;
import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import dev.diglot.mapping.BasicAttribute;
import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.EntityType;
import dev.diglot.reference.Lazy;
import dev.diglot.reference.Ref;
import dev.diglot.session.Session;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Null in every place that can hold it, and in those that cannot. */
class NullValuesTest {
  private final TestDatabase database =
      TestDatabase.of(Everything.class, Required.class, Row.class);
  private final Session session = database.database().openSession();

  @AfterEach
  void close() {
    session.close();
    database.close();
  }

  @Embeddable
  record Point(@Nullable Integer x, @Nullable String label) {}

  @Embeddable
  static class Size {
    private @Nullable Integer width;
    private @Nullable BigDecimal height;
  }

  @Entity
  static class Everything {
    @Id @GeneratedValue private @Nullable Integer id;
    private @Nullable String text;

    @Column(length = Integer.MAX_VALUE)
    private @Nullable String longText;

    private @Nullable Boolean flag;
    private @Nullable Short small;
    private @Nullable Integer number;
    private @Nullable Long big;
    private @Nullable Float single;
    private @Nullable Double real;

    @Column(precision = 12, scale = 3)
    private @Nullable BigDecimal decimal;

    private @Nullable BigInteger huge;
    private @Nullable Character letter;
    private byte @Nullable [] bytes;
    private @Nullable LocalDate date;
    private @Nullable LocalTime time;
    private @Nullable LocalDateTime dateTime;
    private @Nullable OffsetDateTime offset;
    private @Nullable Instant instant;
    private @Nullable Duration duration;
    private @Nullable UUID uuid;
    private @Nullable DayOfWeek day;
    private @Nullable Lazy<String> deferred;
    @Embedded private @Nullable Point point;
    @Embedded private @Nullable Size size;
    @ManyToOne private @Nullable Ref<Everything> reference;
    @ManyToOne private @Nullable Required plain;
    @OneToOne private @Nullable Ref<Required> single1;

    @ManyToMany(cascade = CascadeType.ALL)
    @JoinTable(name = "everything_list")
    private @Nullable List<Required> list = new ArrayList<>();

    @Nullable Integer id() {
      return id;
    }

    @Nullable String text() {
      return text;
    }

    @Nullable Integer number() {
      return number;
    }

    @Nullable DayOfWeek day() {
      return day;
    }

    @Nullable Point point() {
      return point;
    }

    @Nullable Ref<Everything> reference() {
      return reference;
    }
  }

  @Entity
  static class Required {
    @Id private int id;

    @Column(nullable = false)
    private @Nullable String text = "";

    private int primitive;

    int primitive() {
      return primitive;
    }
  }

  @Entity
  record Row(@Id int id, @Nullable String text, @Embedded @Nullable Point point, int count) {}

  private Everything full() {
    Everything all = new Everything();
    all.text = "t";
    all.longText = "l";
    all.flag = true;
    all.small = 1;
    all.number = 2;
    all.big = 3L;
    all.single = 4f;
    all.real = 5d;
    all.decimal = new BigDecimal("6.000");
    all.huge = BigInteger.TEN;
    all.letter = 'c';
    all.bytes = new byte[] {1};
    all.date = LocalDate.of(2020, 1, 2);
    all.time = LocalTime.NOON;
    all.dateTime = LocalDateTime.of(2020, 1, 2, 3, 4);
    all.offset = OffsetDateTime.parse("2020-01-02T03:04Z");
    all.instant = Instant.EPOCH;
    all.duration = Duration.ofSeconds(7);
    all.uuid = new UUID(1, 2);
    all.day = DayOfWeek.FRIDAY;
    all.deferred = Lazy.of("d");
    all.point = new Point(1, "p");
    all.size = new Size();
    all.size.width = 8;
    all.size.height = BigDecimal.ONE.setScale(2);
    all.plain = new Required();
    all.reference = Ref.of(all);
    all.single1 = Ref.of(all.plain);
    return all;
  }

  private Everything reread(Everything saved) {
    session.commit();
    session.detachAll();
    return session.get(Everything.class, saved.id());
  }

  private List<String> columnsThatAreNull(Everything entity) {
    EntityType<Everything> type = session.metadata().entity(Everything.class);
    return type.columns().stream()
        .filter(column -> !(column.attribute() instanceof BasicAttribute basic && basic.lazy()))
        .filter(column -> column.get(entity) == null)
        .map(ColumnMapping::property)
        .toList();
  }

  @Test
  void nothingSetIsReadBackAsNothing() {
    Everything none = new Everything();
    session.add(none);
    Everything found = reread(none);
    int columns = session.metadata().entity(Everything.class).columns().size();
    assertThat(columnsThatAreNull(found)).hasSize(columns - 2);
    assertThat(found.deferred.get()).isNull();
    assertThat(found.list).isEmpty();
    assertThat(found.point).isNull();
    assertThat(found.size).isNull();
    assertThat(found.reference).isNull();
  }

  @Test
  void everythingBecomesNullAndComesBack() {
    Everything all = full();
    session.add(all.plain);
    session.add(all);
    Everything found = reread(all);
    assertThat(columnsThatAreNull(found)).isEmpty();
    EntityType<Everything> type = session.metadata().entity(Everything.class);
    for (ColumnMapping column : type.columns()) {
      if (column.attribute() instanceof BasicAttribute && !type.idColumns().contains(column)) {
        column.set(found, null);
      }
    }
    found.reference = null;
    found.plain = null;
    found.single1 = null;
    found = reread(found);
    assertThat(columnsThatAreNull(found)).hasSize(type.columns().size() - 2);
    assertThat(found.deferred.get()).isNull();
    Everything again = full();
    found.text = again.text;
    found.point = new Point(null, "only");
    found.size = new Size();
    found.size.height = new BigDecimal("2.00");
    found = reread(found);
    assertThat(found.text).isEqualTo("t");
    assertThat(found.point).isEqualTo(new Point(null, "only"));
    assertThat(found.size.width).isNull();
    assertThat(found.size.height).isEqualTo("2.00");
  }

  @Test
  void anEmbeddedValueOfNothingButNullsIsNoValue() {
    Everything nulls = new Everything();
    nulls.point = new Point(null, null);
    nulls.size = new Size();
    session.add(nulls);
    Everything found = reread(nulls);
    assertThat(found.point).isNull();
    assertThat(found.size).isNull();
    assertThat(session.isDirty()).isFalse();
  }

  @Test
  void conditionsOnNulls() {
    Everything none = new Everything();
    Everything some = new Everything();
    some.text = "x";
    some.number = 1;
    some.point = new Point(1, null);
    session.addAll(none, some);
    session.flush();
    some.reference = Ref.of(none);
    session.flush();
    assertThat(session.query(Everything.class).where(col(Everything::text).isNull()).list())
        .containsExactly(none);
    assertThat(session.query(Everything.class).where(col(Everything::text).isNotNull()).list())
        .containsExactly(some);
    assertThat(
            session
                .query(Everything.class)
                .where(col(Everything::text).isNotDistinctFrom((String) null))
                .list())
        .containsExactly(none);
    assertThat(
            session
                .query(Everything.class)
                .where(col(Everything::number).isDistinctFrom((Integer) null))
                .list())
        .containsExactly(some);
    assertThat(session.query(Everything.class).where(col(Everything::reference).isNull()).list())
        .containsExactly(none);
    assertThat(session.query(Everything.class).where(col(Everything::text).eq("x").not()).list())
        .isEmpty();
    assertThat(session.query(Everything.class).where(col(Everything::text).notIn("y")).list())
        .containsExactly(some);
    assertThat(
            session
                .query(Everything.class)
                .where(to(Everything::reference).get(Everything::text).isNull())
                .count())
        .isEqualTo(2);
    assertThat(
            session
                .query(Everything.class)
                .orderBy(col(Everything::text).asc().nullsFirst())
                .list())
        .containsExactly(none, some);
    assertThat(session.query(Everything.class).where(col(Everything::point).isNull()).list())
        .containsExactly(none);
  }

  @Test
  void selectedNulls() {
    session.add(new Everything());
    session.flush();
    assertThat(session.query(Everything.class).select(Everything::text).list())
        .containsExactly((String) null);
    assertThat(session.query(Everything.class).select(Everything::text).first()).isEmpty();
    assertThat(session.query(Everything.class).select(Everything::day).oneOrNone()).isEmpty();
    assertThat(session.query(Everything.class).select(Everything::point).list())
        .containsExactly((Point) null);
    assertThat(session.query(Everything.class).select(Everything::reference).list())
        .containsExactly((Ref<Everything>) null);
    assertThat(session.query(Everything.class).select(max(col(Everything::number))).first())
        .isEmpty();
    assertThat(session.query(Everything.class).select(coalesce(col(Everything::number), 7)).one())
        .isEqualTo(7);
    assertThat(session.query(Everything.class).select(count(col(Everything::number))).one())
        .isZero();
    assertThat(session.sql("select text from everything").list(String.class))
        .containsExactly((String) null);
    assertThat(session.sql("select * from everything").list(Everything.class)).hasSize(1);
  }

  @Test
  void nullIsSetAndBound() {
    Everything all = new Everything();
    all.text = "x";
    all.number = 1;
    session.add(all);
    session.commit();
    session
        .update(Everything.class)
        .set(Everything::text)
        .to((String) null)
        .set(Everything::number)
        .toNull()
        .set(Everything::day)
        .to((DayOfWeek) null)
        .execute();
    assertThat(all.text).as("re-read at once").isNull();
    assertThat(all.number).isNull();
    assertThat(
            session
                .sql("select count(*) from everything where :text is null")
                .bind("text", null)
                .one(Long.class))
        .isEqualTo(1);
  }

  @Test
  void recordsHoldNulls() {
    session.stateless().insert(new Row(1, null, null, 0));
    session.stateless().insert(new Row(2, null, new Point(null, null), 0));
    assertThat(session.stateless().get(Row.class, 1)).isEqualTo(new Row(1, null, null, 0));
    assertThat(session.stateless().get(Row.class, 2)).isEqualTo(new Row(2, null, null, 0));
    session.stateless().update(new Row(1, "x", new Point(1, null), 1));
    session.stateless().upsert(new Row(1, null, null, 2));
    assertThat(session.stateless().get(Row.class, 1)).isEqualTo(new Row(1, null, null, 2));
  }

  @Test
  void aRequiredColumnRefusesNullAndNamesTheProperty() {
    Required missing = new Required();
    missing.text = null;
    session.add(missing);
    assertThatThrownBy(session::flush)
        .isInstanceOfAny(ConstraintViolationException.class, InvalidValueException.class)
        .hasMessageContaining("text");
  }

  @Test
  void aPrimitiveCannotReadNull() {
    database.run("alter table required alter column primitive drop not null");
    database.run("insert into required (id, text) values (1, 'x')");
    assertThatThrownBy(() -> session.query(Required.class).list())
        .isInstanceOf(DiglotException.class)
        .hasMessageContaining("primitive");
  }

  @Test
  void nullAmongValuesIsRefusedWithWords() {
    assertSaysNull(() -> col(Everything::number).eq((Integer) null));
    assertSaysNull(() -> col(Everything::number).in(1, null));
    assertSaysNull(() -> col(Everything::number).notIn(Arrays.asList(1, null)));
    assertSaysNull(() -> col(Everything::number).between(1, null));
    assertSaysNull(() -> col(Everything::text).startsWith((String) null));
    assertThat(database.sent()).isEmpty();
  }

  private static void assertSaysNull(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfAny(QueryException.class, NullPointerException.class)
        .satisfies(
            refused -> {
              if (refused instanceof QueryException known) {
                assertThat(known.code()).isEqualTo(QueryError.NULL_COMPARISON.id());
              }
              assertThat(refused.getMessage()).isNotBlank();
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"add", "insert", "update", "upsert", "delete", "detachAll"})
  void nullAmongObjectsIsRefusedBeforeAnythingIsSent(String operation) {
    Collection<Object> objects = Arrays.asList(new Required(), null);
    assertThatThrownBy(
            () -> {
              switch (operation) {
                case "add" -> session.addAll(objects);
                case "insert" -> session.stateless().insertAll(objects);
                case "update" -> session.stateless().updateAll(objects);
                case "upsert" -> session.stateless().upsertAll(objects);
                case "delete" -> session.stateless().deleteAll(objects);
                default -> session.addAll(new Required(), (Object) null);
              }
            })
        .isInstanceOfAny(NullPointerException.class, DiglotException.class)
        .satisfies(refused -> assertThat(refused.getMessage()).isNotBlank());
    assertThat(database.sent()).isEmpty();
    session.rollback();
    assertThat(session.query(Required.class).count()).isZero();
  }

  @Test
  void nullAmongTheElementsOfACollectionIsRefusedAndNamesIt() {
    Everything all = new Everything();
    all.list.add(null);
    session.add(all);
    assertThatThrownBy(session::flush)
        .isInstanceOf(DiglotException.class)
        .hasMessageContaining("list");
  }

  @Test
  void nullAmongTheValuesOfSqlWrittenByHand() {
    Everything none = new Everything();
    session.add(none);
    session.flush();
    assertThat(
            session
                .sql("select id from everything where text in (:texts)")
                .bind("texts", Arrays.asList("x", null))
                .list(Integer.class))
        .isEmpty();
  }
}
