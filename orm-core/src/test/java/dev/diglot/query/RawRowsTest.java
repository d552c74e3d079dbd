package dev.diglot.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.database.Database;
import dev.diglot.engine.Execution;
import dev.diglot.engine.StatementListener;
import dev.diglot.error.DatabaseException;
import dev.diglot.error.InvalidValueException;
import dev.diglot.error.QueryException;
import dev.diglot.mapping.Metadata;
import dev.diglot.session.Session;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** SQL text by a person who tries what comes to mind: rows as maps, lists for arrays, {@code ?}. */
class RawRowsTest {
  private final Database database = Database.open("jdbc:h2:mem:", Metadata.of());
  private final Session session = database.openSession();

  @AfterEach
  void close() {
    session.close();
    database.close();
  }

  @Test
  void rowsAreMapsByTheirLabels() {
    List<Map<String, @Nullable Object>> rows =
        session
            .sql(
                """
                select 1 as id, 'Ann' as first_name, cast(1.50 as decimal(5, 2)) as pay,
                  date '2026-01-02' as born, timestamp '2026-01-02 03:04:05' as seen,
                  timestamp with time zone '2026-01-02 03:04:05+01:00' as at_last,
                  array['a', 'b'] as tags, cast('long' as clob) as note, null as nothing,
                  true as active, 2 as "Mixed"
                """)
            .maps();
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("id", 1);
    row.put("first_name", "Ann");
    row.put("pay", new BigDecimal("1.50"));
    row.put("born", LocalDate.of(2026, 1, 2));
    row.put("seen", LocalDateTime.of(2026, 1, 2, 3, 4, 5));
    row.put("at_last", Instant.parse("2026-01-02T02:04:05Z"));
    row.put("tags", List.of("a", "b"));
    row.put("note", "long");
    row.put("nothing", null);
    row.put("active", true);
    row.put("Mixed", 2);
    assertThat(rows).containsExactly(row);
    assertThat(session.sql("select 1 as id").list(Map.class)).isEqualTo(List.of(Map.of("id", 1)));
  }

  @Test
  void timesInArraysAreThoseOfJavaTimeToo() {
    assertThat(
            session
                .sql(
                    """
                    select array[date '0001-01-01', null] as days, array[time '01:02:03.123456'] as times,
                      array[timestamp '2026-01-02 03:04:05'] as seen,
                      array[timestamp with time zone '2026-01-02 03:04:05+01:00'] as at_last,
                      array[array[date '2026-01-02'], array[date '2026-01-03']] as grid
                    """)
                .maps())
        .containsExactly(
            Map.of(
                "days", Arrays.asList(LocalDate.of(1, 1, 1), null),
                "times", List.of(LocalTime.of(1, 2, 3, 123_456_000)),
                "seen", List.of(LocalDateTime.of(2026, 1, 2, 3, 4, 5)),
                "at_last", List.of(Instant.parse("2026-01-02T02:04:05Z")),
                "grid",
                    List.of(List.of(LocalDate.of(2026, 1, 2)), List.of(LocalDate.of(2026, 1, 3)))));
  }

  enum Colour {
    RED
  }

  record Numbered(String name, int number) {}

  record Coded(String name, UUID code) {}

  record Painted(Colour colour) {}

  @Test
  void whatCannotBeReadNamesColumnAndComponent() {
    unreadable("select 'a' as name, 'abc' as number", Numbered.class)
        .hasMessageContaining("'NUMBER' cannot be read as Numbered.number, int")
        .hasMessageContaining("abc");
    unreadable("select 'a' as name, 5000000000 as number", Numbered.class)
        .hasMessageContaining("Numbered.number");
    unreadable("select 'a' as name, 'abc' as code", Coded.class)
        .hasMessageContaining("Coded.code, java.util.UUID");
    unreadable("select 'abc' as n", Integer.class)
        .hasMessageContaining("'N' cannot be read as Integer");
    unreadable("select 'GREEN' as colour", Painted.class)
        .hasMessageContaining("The column 'COLOUR' cannot be read: 'GREEN' is no constant of")
        .hasMessageContaining("[RED]");
  }

  private AbstractThrowableAssert<?, ?> unreadable(String sql, Class<?> target) {
    return assertThatThrownBy(() -> session.sql(sql).list(target))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void columnsOfOneLabelAreRefusedInAMap() {
    assertThatThrownBy(() -> session.sql("select 1 as id, 2 as id").maps())
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("Two columns are labelled 'id'")
        .hasMessageContaining("as");
  }

  @Test
  void aTargetThatRowsCannotBecomeIsToldOfMaps() {
    assertThatThrownBy(() -> session.sql("select 1 as id").list(List.class))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("maps()");
  }

  @Test
  void aListOutsideOfParenthesesIsRefusedBeforeItIsSent() {
    for (String text : List.of("select 1 where array[1] = :ids", "select 1 where 1 in :ids")) {
      for (List<Integer> ids : List.of(List.of(1), List.of(1, 2))) {
        assertThatThrownBy(() -> session.sql(text).bind("ids", ids).maps())
            .isInstanceOf(QueryException.class)
            .hasMessageContaining("in (:ids)")
            .hasMessageContaining("array");
      }
    }
    for (String text :
        List.of("1 = any(:ids)", "1 > ALL /* of ( */ ( :ids )", "1 = some\n(:ids)")) {
      assertThatThrownBy(() -> session.sql("select 1 where " + text).bind("ids", List.of(1)).maps())
          .isInstanceOf(QueryException.class)
          .hasMessageContaining("any(:ids)")
          .hasMessageContaining("Java array");
    }
  }

  @Test
  void aListFillsParenthesesAndBrackets() {
    String text = "select 1 as id where 1 in (/* some */ :ids) and 2 in (0, :ids) or :none is null";
    assertThat(session.sql(text).bind("ids", List.of(1, 2)).bind("none", null).list(Integer.class))
        .containsExactly(1);
    String element = "select array['a', 'b'][ :ids ]";
    assertThat(session.sql(element).bind("ids", List.of(2)).list(String.class))
        .containsExactly("b");
  }

  @Test
  void aValueThatNoParameterTakesIsRefusedWithTheParametersThatAreThere() {
    assertThatThrownBy(() -> session.sql("select 1").bind("id", 1).maps())
        .isInstanceOf(QueryException.class)
        .hasMessageContaining(":id is not used: the text has no parameters");
    assertThatThrownBy(() -> session.sql("select :key").bind("key", 1).bind("id", 1).maps())
        .isInstanceOf(QueryException.class)
        .hasMessageContaining(":id is not used: the text has the parameters [key]");
  }

  @Test
  void aQuestionMarkIsRefusedWithWhatToWrite() {
    assertThatThrownBy(() -> session.sql("select 1 where 1 = ?").maps())
        .isInstanceOf(QueryException.class)
        .hasMessageContaining(":name")
        .hasMessageContaining("??");
    assertThat(session.sql("select '?' as a").list(String.class)).containsExactly("?");
  }

  @Test
  void noMoreRowsAreReadThanAreAskedFor() {
    List<Execution> seen = new ArrayList<>();
    try (Database watched =
            Database.builder()
                .url("jdbc:h2:mem:")
                .metadata(Metadata.of())
                .listener(listening(seen))
                .open();
        Session reader = watched.openSession()) {
      String numbers = "select x from system_range(7, 1000000)";
      assertThat(reader.sql(numbers).first(Long.class)).contains(7L);
      assertThatThrownBy(() -> reader.sql(numbers).one(Long.class))
          .isInstanceOf(QueryException.class)
          .hasMessageContaining("[DG-207] Expected one row of raw SQL, got several");
    }
    assertThat(seen)
        .filteredOn(execution -> execution.sql().contains("system_range"))
        .extracting(Execution::rows)
        .containsExactly(1L, 2L);
  }

  private static StatementListener listening(List<Execution> seen) {
    return new StatementListener() {
      @Override
      public boolean enabled() {
        return true;
      }

      @Override
      public void executed(Execution execution) {
        seen.add(execution);
      }
    };
  }

  @Test
  void aStatementWithoutRowsIsRefusedWhereRowsAreWanted() {
    for (ThrowingCallable call :
        List.<ThrowingCallable>of(
            () -> session.sql("set @a = 1").list(Integer.class),
            () -> session.sql("set @a = 1").first(Integer.class),
            () -> session.sql("set @a = 1").maps(),
            () -> session.sql("set @a = 1").stream(Integer.class).close())) {
      assertThatThrownBy(call)
          .isInstanceOf(DatabaseException.class)
          .hasMessageContaining("gives no rows")
          .hasMessageContaining("execute()");
      session.rollback();
    }
  }

  @Test
  void rowsThatNobodyAsksForAreRefused() {
    assertThatThrownBy(() -> session.sql("select 1").execute())
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("rows that nobody asked for")
        .hasMessageContaining("list()");
  }
}
