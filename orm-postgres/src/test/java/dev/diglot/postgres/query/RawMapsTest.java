package dev.diglot.postgres.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.database.Database;
import dev.diglot.error.DatabaseException;
import dev.diglot.error.InvalidValueException;
import dev.diglot.mapping.Metadata;
import dev.diglot.postgres.testing.PostgresServer;
import dev.diglot.session.Session;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rows of SQL text as maps, with the types that PostgreSQL's driver has of its own. */
class RawMapsTest {

  @Test
  void rowsAreMapsOfPlainValues() {
    try (Database database = Database.open(PostgresServer.newDatabase(), Metadata.of());
        Session session = database.openSession()) {
      List<Map<String, @Nullable Object>> rows =
          session
              .sql(
                  """
                  select 1 as id, date '2026-01-02' as born, time '01:02:03' as wakes,
                    timestamp '2026-01-02 03:04:05' as seen,
                    timestamptz '2026-01-02 03:04:05+01' as at_last, timetz '01:02:03+02' as opens,
                    array['a', null] as tags, array[[1, 2], [3, null]] as grid, '{"a": 1}'::jsonb as facts, int4range(1, 3) as span,
                    '00000000-0000-0000-0000-000000000001'::uuid as code, null as nothing
                  where '{"a": 1}'::jsonb ?? 'a'
                  """)
              .maps();
      Map<String, @Nullable Object> row = new HashMap<>();
      row.put("id", 1);
      row.put("born", LocalDate.of(2026, 1, 2));
      row.put("wakes", LocalTime.of(1, 2, 3));
      row.put("seen", LocalDateTime.of(2026, 1, 2, 3, 4, 5));
      row.put("at_last", Instant.parse("2026-01-02T02:04:05Z"));
      row.put("opens", "01:02:03+02");
      row.put("tags", Arrays.asList("a", null));
      row.put("grid", List.of(List.of(1, 2), Arrays.asList(3, null)));
      row.put("facts", "{\"a\": 1}");
      row.put("span", "[1,3)");
      row.put("code", new UUID(0, 1));
      row.put("nothing", null);
      assertThat(rows).containsExactly(row);
    }
  }

  @Test
  void timesInArraysAreThoseOfJavaTimeToo() {
    try (Database database = Database.open(PostgresServer.newDatabase(), Metadata.of());
        Session session = database.openSession()) {
      String sql =
          """
          select array[date '0001-01-01', null] as days, array[time '01:02:03.123456'] as times,
            array[timestamp '2026-01-02 03:04:05.123456'] as seen,
            array[timestamptz '2026-01-02 03:04:05.123456+01'] as at_last,
            array[array[date '2026-01-02'], array[null]]::date[] as grid,
            array['{"a": 1}'::jsonb] as facts, array[timetz '01:02:03+02'] as opens,
            array[]::date[] as never, array[true, null] as flags, array[1.50, 2] as prices
          """;
      Map<String, Object> row = new HashMap<>();
      row.put("days", Arrays.asList(LocalDate.of(1, 1, 1), null));
      row.put("times", List.of(LocalTime.of(1, 2, 3, 123_456_000)));
      row.put("seen", List.of(LocalDateTime.of(2026, 1, 2, 3, 4, 5, 123_456_000)));
      row.put("at_last", List.of(Instant.parse("2026-01-02T02:04:05.123456Z")));
      row.put(
          "grid",
          List.of(List.of(LocalDate.of(2026, 1, 2)), Collections.singletonList((LocalDate) null)));
      row.put("facts", List.of("{\"a\": 1}"));
      row.put("opens", List.of("01:02:03+02"));
      row.put("never", List.of());
      row.put("flags", Arrays.asList(true, null));
      row.put("prices", List.of(new BigDecimal("1.50"), new BigDecimal("2")));
      for (int i = 0; i < 7; i++) { // from the sixth on, in binary
        assertThat(session.sql(sql).maps()).as("run %s", i).isEqualTo(List.of(row));
      }
    }
  }

  @Test
  void nullIsOfAnyType() {
    try (Database database = Database.open(PostgresServer.newDatabase(), Metadata.of());
        Session session = database.openSession()) {
      session.sql("create table fig (id int, price numeric, day date, facts jsonb)").execute();
      session
          .sql("insert into fig values (:id, :price, :day, cast(:facts as jsonb))")
          .bind("id", 1)
          .bind("price", null)
          .bind("day", null)
          .bind("facts", null)
          .execute();
      session.sql("update fig set price = :price").bind("price", null).execute();
      String search = "select id from fig where (:price is null or price = :price) and id = :id";
      assertThat(session.sql(search).bind("price", null).bind("id", 1).list(Integer.class))
          .containsExactly(1);
      assertThat(
              session
                  .sql("select coalesce(:day, day) from fig")
                  .bind("day", null)
                  .list(String.class))
          .containsExactly((String) null);
    }
  }

  record Coded(int number, UUID code) {}

  record Dated(LocalDate day) {}

  @Test
  void whatCannotBeReadNamesColumnAndComponent() {
    try (Database database = Database.open(PostgresServer.newDatabase(), Metadata.of());
        Session session = database.openSession()) {
      assertThatThrownBy(() -> session.sql("select 1 as number, 'abc' as code").list(Coded.class))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining("'code' cannot be read as Coded.code, java.util.UUID");
      session.rollback();
      assertThatThrownBy(() -> session.sql("select 'a' as number, 'a' as code").list(Coded.class))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining("'number' cannot be read as Coded.number, int");
      session.rollback();
      assertThatThrownBy(() -> session.sql("select 'abc' as day").list(Dated.class))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining("'day' cannot be read as Dated.day, java.time.LocalDate");
    }
  }

  @Test
  void theServerStopsAfterTheRowsThatAreAskedFor() {
    try (Database database = Database.open(PostgresServer.newDatabase(), Metadata.of());
        Session session = database.openSession()) {
      String endless =
          "with recursive q(n) as (values (7) union all select n + 1 from q) select n from q";
      session.sql("set local statement_timeout = '20s'").execute();
      assertThat(session.sql(endless).first(Integer.class)).contains(7);
    }
  }

  @Test
  void statementsWithAndWithoutRowsAreToldApart() {
    try (Database database = Database.open(PostgresServer.newDatabase(), Metadata.of());
        Session session = database.openSession()) {
      session.sql("create table plum (id int)").execute();
      session.commit();
      assertThatThrownBy(() -> session.sql("insert into plum values (1)").list(Integer.class))
          .isInstanceOf(DatabaseException.class)
          .hasMessageContaining("gives no rows")
          .hasMessageContaining("execute()");
      session.rollback();
      for (String sql :
          List.of("select 1", "insert into plum values (1) returning id", "select 1; select 2")) {
        assertThatThrownBy(() -> session.sql(sql).execute())
            .isInstanceOf(DatabaseException.class)
            .hasMessageContaining("rows that nobody asked for")
            .hasMessageContaining("list()");
        session.rollback();
      }
      assertThat(session.sql("insert into plum values (1) returning id").list(Integer.class))
          .containsExactly(1);
    }
  }
}
