package dev.diglot.postgres.session;

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
import dev.diglot.engine.Execution;
import dev.diglot.error.ConstraintViolationException;
import dev.diglot.error.DatabaseException;
import dev.diglot.error.StaleVersionException;
import dev.diglot.postgres.testing.Store;
import dev.diglot.reference.Ref;
import dev.diglot.session.Session;
import dev.diglot.session.StatelessSession;
import dev.diglot.sql.NumberExpr;
import dev.diglot.sql.Root;
import dev.diglot.sql.tree.BindNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rule 19: many rows go as arrays, one for each column")
class BulkWritesTest {

  @Entity
  static class Worker {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    @Column(length = 20)
    String name = "";

    @Column(nullable = true, precision = 9, scale = 2)
    @Nullable BigDecimal pay;

    @ManyToOne @Nullable Ref<Worker> boss;

    @Column(serverDefault = "'new'", length = 9, nullable = true)
    @Nullable String state;

    @Computed @Nullable BigDecimal yearly;

    Worker() {}

    Worker(String name, @Nullable BigDecimal pay) {
      this.name = name;
      this.pay = pay;
    }

    @ExpressionOf("yearly")
    static NumberExpr<BigDecimal> yearlySql(Root<Worker> worker) {
      return worker.get(Worker::pay).times(2);
    }

    @Nullable BigDecimal pay() {
      return pay;
    }
  }

  @Entity
  record Stamp(@Id int id, @Column(length = 20) String text, @Version int version) {}

  @Entity
  record Seat(@Id int id, @Column(unique = true) int place) {}

  @Entity
  record Secret(@Id int id, @Column(length = 30, sensitive = true) String word) {}

  @Entity
  record Odd(@Id int id, @Column(definition = "char(3)") String code) {}

  private final List<Execution> executions = new CopyOnWriteArrayList<>();

  @AutoClose
  private final Store store =
      new Store(
          builder -> builder.listener(executions::add),
          Worker.class,
          Stamp.class,
          Seat.class,
          Secret.class,
          Odd.class);

  private static <T> List<T> many(int count, IntFunction<T> one) {
    return IntStream.rangeClosed(1, count).mapToObj(one).toList();
  }

  private List<Object> lastBinds() {
    List<Object> values = new ArrayList<>();
    executions.get(executions.size() - 1).binds().forEach(bind -> values.add(bind.value()));
    return values;
  }

  private StatelessSession stateless() {
    StatelessSession session = store.database().openStateless();
    store.forget();
    return session;
  }

  @Test
  void aFlushInsertsByOneArrayForEachColumn() {
    List<Worker> workers =
        many(6, i -> new Worker("w" + i, i == 2 ? null : new BigDecimal(i + ".50")));
    try (Session session = store.database().openSession()) {
      session.addAll(workers);
      store.forget();
      session.flush();
      assertThat(store.statements())
          .containsExactly(
              "insert into worker (name, pay, boss_id) select q.c1, q.c2, q.c3 from"
                  + " unnest(cast(? as text[]), cast(? as numeric[]), cast(? as bigint[])) with"
                  + " ordinality as q(c1, c2, c3, n) order by q.n returning id, state, pay * ?");
      assertThat(lastBinds().get(0)).isEqualTo(List.of("w1", "w2", "w3", "w4", "w5", "w6"));
      session.commit();
    }
    assertThat(workers).extracting(w -> w.id).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    assertThat(workers).extracting(w -> w.state).containsOnly("new");
    assertThat(workers.get(2).yearly).isEqualByComparingTo("7");
    assertThat(workers.get(1).yearly).isNull();
    assertThat(store.rows("select id, name, pay from worker order by id"))
        .startsWith("1,w1,1.50", "2,w2,null", "3,w3,3.50");
  }

  @Test
  void fewRowsAreListed() {
    try (StatelessSession session = stateless()) {
      Worker one = session.insert(new Worker("a", new BigDecimal("2.00")));
      session.insertAll(many(2, i -> new Worker("w" + i, BigDecimal.ONE)));
      assertThat(store.statements())
          .containsExactly(
              "insert into worker (name, pay, boss_id) values (?, ?, ?)"
                  + " returning id, state, pay * ?",
              "insert into worker (name, pay, boss_id) values (?, ?, ?), (?, ?, ?)"
                  + " returning id, state, pay * ?");
      assertThat(one.yearly).isEqualByComparingTo("4");
    }
  }

  @Test
  void aFlushUpdatesByArraysAndReadsBackInTheSameStatement() {
    try (Session session = store.database().openSession()) {
      List<Worker> workers = many(8, i -> new Worker("w" + i, BigDecimal.ONE));
      session.addAll(workers);
      session.flush();
      for (Worker worker : workers) {
        worker.boss = Ref.of(workers.get(0));
      }
      store.forget();
      session.commit();
      assertThat(store.statements())
          .containsExactly(
              "update worker set boss_id = q.c1 from unnest(cast(? as bigint[]), cast(? as"
                  + " bigint[])) with ordinality as q(c1, c2, n) where worker.id = q.c2 returning"
                  + " q.n, worker.pay * ?");
    }
    assertThat(store.rows("select count(*) from worker where boss_id = 1")).containsExactly("8");
  }

  @Test
  void fiftyThousandNewObjectsTakeTenStatements() {
    List<Worker> workers = many(50_000, i -> new Worker("w" + i, BigDecimal.TEN));
    try (Session session = store.database().openSession()) {
      session.addAll(workers);
      store.forget();
      session.commit();
      assertThat(store.statements()).hasSize(10);
    }
    try (StatelessSession session = stateless()) {
      session.insertAll(many(50_000, i -> new Stamp(i, "s" + i, 0)));
      assertThat(store.statements()).hasSize(10);
      session.commit();
    }
    for (int i = 0; i < workers.size(); i++) {
      assertThat(workers.get(i).id).isEqualTo(i + 1);
    }
    assertThat(store.rows("select count(*) from worker where name = 'w' || id"))
        .containsExactly("50000");
    assertThat(store.rows("select count(*) from stamp where text = 's' || id"))
        .containsExactly("50000");
  }

  @Test
  void whatIsTooLongForTheColumnIsRefusedNotCutOff() {
    try (StatelessSession session = stateless()) {
      session.sql("alter table stamp alter column text type varchar(3)").execute();
      assertThatThrownBy(() -> session.insertAll(many(6, i -> new Stamp(i, "long" + i, 0))))
          .isInstanceOf(DatabaseException.class)
          .hasMessageContaining("character varying(3)");
    }
  }

  @Test
  void aViolationNamesEntityAndProperty() {
    try (StatelessSession session = stateless()) {
      assertThatThrownBy(() -> session.insertAll(many(6, i -> new Seat(i, i / 2))))
          .isInstanceOf(ConstraintViolationException.class)
          .hasMessageContaining("Seat.place");
    }
  }

  @Test
  void versionsAreCheckedAndAStaleRowIsNamed() {
    try (StatelessSession session = stateless()) {
      List<Stamp> stamps = session.insertAll(many(6, i -> new Stamp(i, "s" + i, 0)));
      session.update(stamps.get(3));
      store.forget();
      assertThatThrownBy(() -> session.updateAll(stamps))
          .isInstanceOf(StaleVersionException.class)
          .hasMessageContaining("Stamp 4 was written on version 0");
      assertThat(store.statements())
          .containsExactly(
              "update stamp set text = q.c1, version = q.c2 from unnest(cast(? as text[]), cast(?"
                  + " as integer[]), cast(? as integer[]), cast(? as integer[])) with ordinality as"
                  + " q(c1, c2, c3, c4, n) where stamp.id = q.c3 and stamp.version = q.c4 returning"
                  + " q.n");
    }
  }

  @Test
  void versionsCountUpForEachRow() {
    try (StatelessSession session = stateless()) {
      List<Stamp> stamps = session.insertAll(many(6, i -> new Stamp(i, "s" + i, 0)));
      assertThat(session.updateAll(stamps)).extracting(Stamp::version).containsOnly(1);
      session.commit();
      assertThat(store.rows("select sum(version) from stamp")).containsExactly("6");
    }
  }

  @Test
  void onlyNamedPropertiesGoAsArrays() {
    try (StatelessSession session = stateless()) {
      List<Worker> workers = session.insertAll(many(6, i -> new Worker("w" + i, BigDecimal.ONE)));
      workers.forEach(worker -> worker.name = "lost");
      workers.forEach(worker -> worker.pay = new BigDecimal("3.00"));
      store.forget();
      session.updateAll(workers, Worker::pay);
      assertThat(store.statements())
          .containsExactly(
              "update worker set pay = q.c1 from unnest(cast(? as numeric[]), cast(? as bigint[]))"
                  + " with ordinality as q(c1, c2, n) where worker.id = q.c2 returning q.n,"
                  + " worker.pay * ?");
      assertThat(workers.get(0).yearly).isEqualByComparingTo("6");
      session.commit();
    }
    assertThat(store.rows("select distinct pay from worker where name like 'w%'"))
        .containsExactly("3.00");
  }

  @Test
  void aMissingRowWithoutVersionIsNamed() {
    try (StatelessSession session = stateless()) {
      session.insertAll(many(6, i -> new Secret(i, "s" + i)));
      session.sql("delete from secret where id = 3").execute();
      assertThatThrownBy(() -> session.updateAll(many(6, i -> new Secret(i, "t" + i))))
          .isInstanceOf(StaleVersionException.class)
          .hasMessageContaining("Secret 3 has no row any more");
    }
  }

  @Test
  void aKeyTwiceIsWrittenTwiceInOrder() {
    try (StatelessSession session = stateless()) {
      session.insertAll(many(6, i -> new Secret(i, "s" + i)));
      List<Secret> twice = new ArrayList<>(many(6, i -> new Secret(i, "a" + i)));
      twice.addAll(many(6, i -> new Secret(i, "b" + i)));
      session.updateAll(twice);
      session.commit();
    }
    assertThat(store.rows("select distinct left(word, 1) from secret")).containsExactly("b");
  }

  @Test
  void uniqueValuesMoveOnInTheOrderGiven() {
    try (StatelessSession session = stateless()) {
      session.insertAll(many(9, i -> new Seat(i, i)));
      List<Seat> moved = new ArrayList<>(many(9, i -> new Seat(i, i + 1)));
      Collections.reverse(moved);
      store.forget();
      session.updateAll(moved);
      assertThat(store.statements()).containsExactly("update seat set place = ? where id = ?");
      session.commit();
    }
    assertThat(store.rows("select sum(place - id) from seat")).containsExactly("9");
  }

  @Test
  void manyRowsAreDeletedByTheirKeys() {
    try (StatelessSession session = stateless()) {
      List<Stamp> stamps = session.insertAll(many(8, i -> new Stamp(i, "s" + i, 0)));
      store.forget();
      session.deleteAll(stamps.subList(0, 7));
      assertThat(store.statements())
          .containsExactly(
              "delete from stamp using unnest(cast(? as integer[]), cast(? as integer[])) with"
                  + " ordinality as q(c1, c2, n) where stamp.id = q.c1 and stamp.version = q.c2"
                  + " returning q.n");
      session.commit();
      assertThat(store.rows("select id from stamp")).containsExactly("8");
      assertThatThrownBy(() -> session.deleteAll(stamps))
          .isInstanceOf(StaleVersionException.class)
          .hasMessageContaining("Stamp 1 ");
    }
  }

  @Test
  void sensitiveValuesAreMarkedAndMaskedInErrors() {
    try (StatelessSession session = stateless()) {
      List<Secret> secrets = many(6, i -> new Secret(1, "hidden" + i));
      session.sql("alter table secret add constraint c check (word not like '%5')").execute();
      assertThatThrownBy(() -> session.insertAll(secrets))
          .isInstanceOf(ConstraintViolationException.class)
          .satisfies(
              failure -> assertThat(String.valueOf(failure)).doesNotContain("hidden"),
              failure -> assertThat(String.valueOf(failure.getCause())).doesNotContain("hidden"));
      List<BindNode> binds = executions.get(executions.size() - 1).binds();
      assertThat(binds).extracting(BindNode::sensitive).containsExactly(false, true);
    }
  }

  @Test
  void aColumnOfItsOwnDefinitionIsListed() {
    try (StatelessSession session = stateless()) {
      session.insertAll(many(6, i -> new Odd(i, "c" + i)));
      assertThat(store.statements())
          .containsExactly(
              "insert into odd (id, code) values "
                  + String.join(", ", Collections.nCopies(6, "(?, ?)")));
      session.commit();
    }
    assertThat(store.rows("select code from odd where id = 6")).containsExactly("c6 ");
  }

  @Test
  void upsertsGoAsArraysAndAKeyTwiceByTwoStatements() {
    try (StatelessSession session = stateless()) {
      session.insertAll(many(3, i -> new Secret(i, "old" + i)));
      store.forget();
      List<Secret> given = new ArrayList<>(many(6, i -> new Secret(i, "a" + i)));
      given.addAll(many(6, i -> new Secret(i, "b" + i)));
      session.upsertAll(given);
      String sql =
          "insert into secret (id, word) select q.c1, q.c2 from unnest(cast(? as integer[]), cast(?"
              + " as text[])) with ordinality as q(c1, c2, n) order by q.n on conflict (id) do"
              + " update set word = excluded.word";
      assertThat(store.statements()).containsExactly(sql, sql);
      session.commit();
    }
    assertThat(store.rows("select count(*) from secret where word = 'b' || id"))
        .containsExactly("6");
  }

  @Test
  void textsComeBackAsTheyWereSent() {
    List<String> texts =
        List.of(
            "", "NULL", "null", "a\"b", "c\\d", "{e,f}", "g'h", " i ", "j\nk\t", "\u00e9\u4e2d");
    try (StatelessSession session = stateless()) {
      session.insertAll(many(texts.size(), i -> new Secret(i, texts.get(i - 1))));
      assertThat(session.query(Secret.class).orderBy(Secret::id).list())
          .extracting(Secret::word)
          .isEqualTo(texts);
    }
  }
}
