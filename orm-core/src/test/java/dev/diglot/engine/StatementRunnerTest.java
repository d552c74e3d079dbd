package dev.diglot.engine;

import static dev.diglot.engine.H2Fixture.bind;
import static dev.diglot.engine.H2Fixture.insert;
import static dev.diglot.engine.H2Fixture.names;
import static dev.diglot.engine.H2Fixture.run;
import static dev.diglot.engine.H2Fixture.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.dialect.RenderedSql;
import dev.diglot.error.ConstraintViolationException;
import dev.diglot.error.DatabaseException;
import dev.diglot.error.QueryException;
import dev.diglot.error.SessionException;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.type.StandardTypes;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementRunnerTest {

  private final H2Fixture h2 = new H2Fixture();
  private final Transaction transaction = h2.transaction();
  private final StatementRunner statements = transaction.statements();

  @AfterEach
  void closeDatabase() {
    transaction.close();
    h2.close();
  }

  private static List<@Nullable Object[]> rows(int count) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    IntStream.range(0, count).forEach(i -> rows.add(new Object[] {i, "item " + i}));
    return rows;
  }

  @Test
  void valuesAreBoundAndNeverPartOfTheText() {
    String evil = "'); drop table --";
    statements.update(insert(1, evil));

    List<String> found =
        statements.query(
            sql(
                "select name from item where name = ?",
                bind("name", evil, StandardTypes.varchar(20))),
            H2Fixture::strings);

    assertThat(found).containsExactly(evil);
  }

  @Test
  void anUpdateTellsHowManyRowsItWrote() {
    statements.batch(insert(0, ""), rows(5));

    assertThat(statements.update(sql("update item set name = null where id > 1"))).isEqualTo(3);
  }

  @Test
  void aBatchIsSentAThousandRowsAtATime() {
    long[] counts = statements.batch(insert(0, ""), rows(2_500));

    assertThat(counts).hasSize(2_500).containsOnly(1);
    assertThat(names(transaction)).hasSize(2_500).startsWith("item 0").endsWith("item 2499");
    assertThat(h2.log.executions()).extracting(Execution::batch).startsWith(1_000, 1_000, 500);
    assertThat(h2.log.executions()).extracting(Execution::rows).startsWith(1_000L, 1_000L, 500L);
  }

  @Test
  void anEmptyBatchSendsNothing() {
    assertThat(statements.batch(insert(0, ""), List.of())).isEmpty();
    assertThat(h2.open).hasValue(0);
  }

  @Test
  void aBatchThatFailsNamesTheConstraint() {
    List<@Nullable Object[]> rows = rows(3);
    rows.get(2)[0] = 1;

    assertThatThrownBy(() -> statements.batch(insert(0, ""), rows))
        .isInstanceOfSatisfying(
            ConstraintViolationException.class,
            failure ->
                assertThat(failure.violation().kind())
                    .isEqualTo(ConstraintViolationException.Kind.UNIQUE));
    assertThat(transaction.failed()).isTrue();
  }

  @Test
  void nullsAreBound() {
    List<@Nullable Object[]> rows = new ArrayList<>();
    rows.add(new @Nullable Object[] {1, null});
    statements.batch(insert(0, ""), rows);

    assertThat(names(transaction)).containsExactly((String) null);
  }

  @Test
  void aWriteGivesRowsBackInOneStatement() {
    RenderedSql returning =
        sql("select id, name from final table (insert into item values (7, 'seven'))");

    int id =
        statements.returning(
            returning,
            rows -> {
              rows.next();
              return rows.getInt(1);
            });

    assertThat(id).isEqualTo(7);
    assertThat(h2.log.size()).isEqualTo(1);
  }

  @Test
  void generatedKeysComeThroughTheDriver() {
    statements.execute("create table log (id integer generated always as identity, t varchar)");

    int id =
        statements.insertReturningKeys(
            run("insert into log (t) values ('x')").template(),
            new @Nullable Object[0],
            List.of("id"),
            rows -> {
              rows.next();
              return rows.getInt(1);
            });

    assertThat(id).isEqualTo(1);
  }

  @Test
  void aParameterWithoutATypeIsNamed() {
    RenderedSql untyped = sql("select ?", new BindNode(5, null, "age", false));

    assertThatThrownBy(() -> statements.query(untyped, rows -> 1))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("Parameter 1 (age)");
    assertThat(transaction.failed()).isFalse();
  }

  @Test
  void aRefusedStatementShowsItsText() {
    assertThatThrownBy(() -> statements.query(sql("select nothing from nowhere"), rows -> 1))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("nowhere");
    assertThat(transaction.failed()).isTrue();
  }

  @Test
  void aHugeStatementIsShortenedInMessages() {
    String huge = "select 1 from nowhere where 1 in (" + "1, ".repeat(5_000) + "1)";

    assertThatThrownBy(() -> statements.query(sql(huge), rows -> 1))
        .isInstanceOf(DatabaseException.class)
        .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain(huge));
  }

  @Test
  void sensitiveValuesStayOutOfFailures() {
    String secret = "4111-1111";
    statements.execute("create table card (number varchar(20) unique)");
    RenderedSql insert =
        sql(
            "insert into card values (?)",
            new BindNode(secret, StandardTypes.varchar(20), "number", true));
    statements.update(insert);

    assertThatThrownBy(() -> statements.update(insert))
        .isInstanceOf(ConstraintViolationException.class)
        .satisfies(
            failure -> {
              StringWriter trace = new StringWriter();
              failure.printStackTrace(new PrintWriter(trace));
              assertThat(trace.toString()).contains("***").doesNotContain(secret);
            });
    assertThat(h2.log.executions())
        .last()
        .satisfies(execution -> assertThat(execution.failure()).doesNotContain(secret));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert into item values (9, 'nine')",
        "select id from final table (insert into item values (9, 'nine'))",
        "/* select */ delete from item",
        "with gone as (delete from item returning id) select * from gone",
        "truncate table item",
        ""
      })
  void aReadOnlyTransactionRefusesWritesBeforeTheyAreSent(String text) {
    try (Transaction reading = h2.transaction(TransactionOptions.READ_ONLY)) {
      assertThatThrownBy(() -> reading.statements().query(sql(text), rows -> 1))
          .isInstanceOf(SessionException.class)
          .hasMessageContaining("DG-306");
      assertThatThrownBy(() -> reading.statements().update(sql(text)))
          .hasMessageContaining("DG-306");
      assertThatThrownBy(() -> reading.statements().returning(sql(text), rows -> 1))
          .hasMessageContaining("DG-306");
      assertThatThrownBy(() -> reading.statements().execute(text)).hasMessageContaining("DG-306");
      assertThatThrownBy(() -> reading.statements().cursor(run(text), 10))
          .hasMessageContaining("DG-306");
      assertThatThrownBy(() -> reading.statements().batch(sql(text), rows(1)))
          .hasMessageContaining("DG-306");
      assertThat(h2.open).hasValue(0);
      assertThat(names(reading)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select 'insert into x' from item",
        "(select id from item) union (select 1)",
        "with a as (select 1 as n) select n from a",
        "select \"insert into\" from (select 1 as \"insert into\") t -- delete from",
        "select id from item for update",
        "values (1)"
      })
  void aReadOnlyTransactionReads(String text) {
    try (Transaction reading = h2.transaction(TransactionOptions.READ_ONLY)) {
      reading.statements().query(sql(text), H2Fixture::strings);
      assertThat(h2.open).hasValue(1);
    }
  }

  @Test
  void aCursorReadsOnFromWhereItStopped() {
    statements.batch(insert(0, ""), rows(10));

    try (Cursor cursor = statements.cursor(run("select id from item order by id"), 3)) {
      List<Integer> head = cursor.read(rows -> next(rows, 4));
      assertThat(head).containsExactly(0, 1, 2, 3);
      assertThat(names(transaction)).hasSize(10);
      List<Integer> rest = cursor.read(rows -> next(rows, 100));
      assertThat(rest).containsExactly(4, 5, 6, 7, 8, 9);
      List<Integer> end = cursor.read(rows -> next(rows, 1));
      assertThat(end).isEmpty();
    }
    assertThat(h2.log.executions()).last().extracting(Execution::rows).isEqualTo(10L);
  }

  private static List<Integer> next(ResultSet rows, int most) throws SQLException {
    List<Integer> ids = new ArrayList<>();
    while (ids.size() < most && rows.next()) {
      ids.add(rows.getInt(1));
    }
    return ids;
  }

  @Test
  void theEndOfTheTransactionClosesItsCursors() {
    statements.batch(insert(0, ""), rows(10));
    Cursor cursor = statements.cursor(run("select id from item"), 3);
    transaction.commit();

    assertThatThrownBy(() -> cursor.read(rows -> next(rows, 1)))
        .isInstanceOf(SessionException.class)
        .hasMessageContaining("DG-302");
    cursor.close();
  }

  @Test
  void listenersLearnRowsAndFailures() {
    statements.batch(insert(0, ""), rows(3));
    names(transaction);
    assertThatThrownBy(() -> statements.execute("nonsense")).isInstanceOf(DatabaseException.class);

    assertThat(h2.log.statements())
        .containsExactly(
            "insert into item (id, name) values (?, ?)",
            "select name from item order by id",
            "nonsense");
    assertThat(h2.log.executions()).extracting(Execution::rows).containsExactly(3L, 3L, -1L);
    assertThat(h2.log.executions().get(2).failure()).isNotNull();
  }
}
