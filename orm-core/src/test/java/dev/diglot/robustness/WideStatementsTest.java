package dev.diglot.robustness;

import static dev.diglot.sql.Functions.when;
import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.error.DiglotException;
import dev.diglot.reference.Ref;
import dev.diglot.session.Query;
import dev.diglot.session.Session;
import dev.diglot.sql.CaseExpr;
import dev.diglot.sql.Condition;
import dev.diglot.sql.Expr;
import dev.diglot.sql.NumberExpr;
import dev.diglot.sql.TextExpr;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Statements with very many values, very long values and very deep conditions. */
class WideStatementsTest {
  private static final int MANY = 5_000;

  private final TestDatabase database = TestDatabase.of(Item.class, Part.class);
  private final Session session = database.database().openSession();

  @AfterEach
  void close() {
    session.close();
    database.close();
  }

  @Entity
  static class Item {
    @Id private int id;

    @Column(length = Integer.MAX_VALUE)
    private @Nullable String text;

    @Column(length = 2_000_000)
    private @Nullable String bounded;

    private byte @Nullable [] bytes;

    Item() {}

    Item(int id) {
      this.id = id;
    }

    int id() {
      return id;
    }

    @Nullable String text() {
      return text;
    }

    @Nullable String bounded() {
      return bounded;
    }
  }

  @Entity
  static class Part {
    @Id private int id;
    @Id @ManyToOne private @Nullable Ref<Item> item;

    Part() {}

    Part(int id, Item item) {
      this.id = id;
      this.item = Ref.of(item);
    }

    int id() {
      return id;
    }

    @Nullable Ref<Item> item() {
      return item;
    }
  }

  private void save(int items) {
    IntStream.range(0, items).mapToObj(Item::new).forEach(session::add);
    session.flush();
  }

  @Test
  void inTakesThousandsOfValues() {
    save(100);
    List<Integer> values = IntStream.range(50, 50 + MANY).boxed().toList();
    assertThat(session.query(Item.class).where(col(Item::id).in(values)).count()).isEqualTo(50);
    assertThat(session.query(Item.class).where(col(Item::id).notIn(values)).count()).isEqualTo(50);
    assertThat(
            session
                .sql("select count(*) from item where id in (:ids)")
                .bind("ids", values)
                .one(Long.class))
        .isEqualTo(50);
  }

  @Test
  void inTakesThousandsOfReferences() {
    save(100);
    Item item = session.get(Item.class, 99);
    session.add(new Part(1, item));
    session.flush();
    List<Ref<Item>> values =
        IntStream.range(50, 50 + MANY).mapToObj(id -> Ref.to(Item.class, id)).toList();
    assertThat(session.query(Part.class).where(col(Part::item).in(values)).count()).isEqualTo(1);
  }

  @Test
  void moreValuesThanAStatementTakesAreNotSilentlyWrong() {
    save(10);
    List<Integer> values = IntStream.range(5, 150_000).boxed().toList();
    try {
      assertThat(session.query(Item.class).where(col(Item::id).in(values)).count()).isEqualTo(5);
    } catch (DiglotException refused) {
      assertThat(refused).hasMessageContaining("100");
      session.rollback();
      assertThat(session.query(Item.class).count()).isZero();
    }
  }

  @Test
  void aTextOfAMegabyteIsWrittenComparedAndRead() {
    String text = "0123456789abcdé😀".repeat(1 << 16);
    Item item = new Item(1);
    item.text = text;
    item.bounded = text;
    item.bytes = text.getBytes(StandardCharsets.UTF_8);
    session.add(item);
    session.commit();
    session.detachAll();
    Item found = session.query(Item.class).where(col(Item::bounded).eq(text)).one();
    assertThat(found.text()).isEqualTo(text);
    assertThat(found.bounded()).isEqualTo(text);
    assertThat(found.bytes).isEqualTo(item.bytes);
    assertThat(session.query(Item.class).where(col(Item::text).endsWith("😀")).count())
        .isEqualTo(1);
    assertThat(session.query(Item.class).where(col(Item::text).eq(text + "x")).count()).isZero();
  }

  @Test
  void thousandsOfAlternativesInOneCondition() {
    save(10);
    Condition any = col(Item::id).eq(0);
    for (int i = 1; i < MANY; i++) {
      any = any.or(col(Item::id).eq(-i));
    }
    assertThat(session.query(Item.class).where(any).count()).isEqualTo(1);
  }

  @Test
  void thousandsOfConditionsOneByOne() {
    save(10);
    Query<Item> query = session.query(Item.class);
    for (int i = 0; i < MANY; i++) {
      query = query.where(col(Item::id).ne(i + 5));
    }
    assertThat(query.count()).isEqualTo(5);
  }

  @Test
  void andsAndOrsNestedDeeplyEitherWorkOrSaySo() {
    save(10);
    Condition nested = col(Item::id).ge(0);
    for (int i = 0; i < MANY; i++) {
      nested = i % 2 == 0 ? col(Item::id).eq(-i).or(nested) : col(Item::id).ne(-i).and(nested);
    }
    worksOrSaysSo(nested, 10);
  }

  @Test
  void negationsNestedDeeplyEitherWorkOrSaySo() {
    save(10);
    Condition nested = col(Item::id).eq(0);
    for (int i = 0; i < MANY + 1; i++) {
      nested = nested.not();
    }
    worksOrSaysSo(nested, 9);
  }

  @Test
  void sumsNestedDeeplyEitherWorkOrSaySo() {
    save(10);
    NumberExpr<Integer> sum = col(Item::id);
    for (int i = 0; i < MANY; i++) {
      sum = sum.plus(1);
    }
    worksOrSaysSo(sum.ge(MANY), 10);
  }

  @Test
  void textsJoinedThousandsOfTimesEitherWorkOrSaySo() {
    Item item = new Item(1);
    item.bounded = "a";
    session.add(item);
    session.flush();
    TextExpr text = col(Item::bounded);
    for (int i = 0; i < MANY; i++) {
      text = text.concat("b");
    }
    worksOrSaysSo(text.length().eq(MANY + 1), 1);
  }

  @Test
  void thousandsOfCases() {
    save(10);
    CaseExpr<Integer> cases = when(col(Item::id).eq(-1), -1);
    for (int i = 0; i < MANY; i++) {
      cases = cases.when(col(Item::id).eq(i), i * 2);
    }
    Expr<Integer> doubled = cases.otherwise(0);
    assertThat(session.query(Item.class).where(doubled.eq(18)).select(Item::id).list())
        .containsExactly(9);
  }

  /** The condition is answered, or refused by an error of Diglot that leaves the session usable. */
  private void worksOrSaysSo(Condition condition, long expected) {
    session.commit();
    try {
      assertThat(session.query(Item.class).where(condition).count()).isEqualTo(expected);
    } catch (DiglotException refused) {
      assertThat(refused.getMessage()).containsIgnoringCase("deep");
      session.rollback();
    }
    assertThat(session.query(Item.class).count()).isPositive();
  }
}
