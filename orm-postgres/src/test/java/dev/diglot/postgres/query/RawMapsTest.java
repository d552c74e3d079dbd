package dev.diglot.postgres.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.database.Database;
import dev.diglot.error.DatabaseException;
import dev.diglot.mapping.Metadata;
import dev.diglot.postgres.testing.PostgresServer;
import dev.diglot.session.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
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
