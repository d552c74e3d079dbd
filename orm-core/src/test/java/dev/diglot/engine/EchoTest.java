package dev.diglot.engine;

import static dev.diglot.engine.H2Fixture.bind;
import static dev.diglot.engine.H2Fixture.insert;
import static dev.diglot.engine.H2Fixture.sql;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.diglot.dialect.Dialect;
import dev.diglot.dialect.h2.H2Dialect;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.type.StandardTypes;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class EchoTest {

  private final Dialect dialect = new H2Dialect();
  private final Logger logger = (Logger) LoggerFactory.getLogger("diglot.sql");
  private final ListAppender<ILoggingEvent> appender = new ListAppender<>();
  private final H2Fixture h2 = new H2Fixture();

  @BeforeEach
  void listen() {
    appender.start();
    logger.addAppender(appender);
    logger.setAdditive(false);
    logger.setLevel(Level.INFO);
  }

  @AfterEach
  void stopListening() {
    logger.detachAppender(appender);
    logger.setAdditive(true);
    logger.setLevel(null);
    h2.close();
  }

  private Transaction echoing(boolean on) {
    return new Transaction(h2.source, dialect, TransactionOptions.DEFAULT, new Echo(on, dialect));
  }

  private String text(Execution execution) {
    return new Echo(true, dialect).text(execution, "shop.Main.run(Main.java:12)");
  }

  private static Execution execution(String sql, BindNode... binds) {
    return new Execution(sql, List.of(binds), 1, 1, Duration.ofNanos(1_234_567), null);
  }

  @Test
  void aStatementIsPrintedWithValuesRowsTimeAndCaller() {
    String printed =
        text(
            execution(
                "insert into item (id, name) values (?, ?)",
                bind("id", 1, StandardTypes.INTEGER),
                bind("name", "O'Hara", StandardTypes.varchar(20))));

    assertThat(printed)
        .isEqualTo(
            "insert into item (id, name) values (1, 'O''Hara');\n"
                + "  -- id=1, name='O''Hara'; 1 row; 1.23 ms; shop.Main.run(Main.java:12)");
  }

  @Test
  void sensitiveValuesAreMasked() {
    String printed =
        text(
            execution(
                "update u set p = ?", new BindNode("hunter2", StandardTypes.TEXT, "p", true)));

    assertThat(printed).contains("p = '***'").contains("p='***'").doesNotContain("hunter2");
  }

  @Test
  void questionMarksInTextsAndNamesAreNoParameters() {
    BindNode one = bind("n", 1, StandardTypes.INTEGER);

    assertThat(text(execution("select '?', \"?\", ? /* ? */ from t -- ?", one)))
        .startsWith("select '?', \"?\", 1 /* ? */ from t -- ?");
    assertThat(text(execution("select $$?$$, $tag$ ' ? $tag$, ?", one)))
        .startsWith("select $$?$$, $tag$ ' ? $tag$, 1;");
    assertThat(text(execution("select a ?? 'x', ?", one))).startsWith("select a ? 'x', 1;");
  }

  @Test
  void aValueCannotEndTheComment() {
    String printed =
        text(execution("select ?", bind("x", "a\nb; drop table t;", StandardTypes.TEXT)));

    assertThat(printed.lines().filter(line -> line.startsWith("  --"))).hasSize(1);
    assertThat(printed.lines().skip(2)).singleElement().asString().startsWith("  -- x='a\\nb");
  }

  @Test
  void aHugeValueIsCut() {
    String printed =
        text(execution("select ?", bind("x", "a".repeat(1_000_000), StandardTypes.TEXT)));

    assertThat(printed).hasSizeLessThan(5_000).contains("aaa…'");
  }

  @Test
  void batchesAndFailuresSaySo() {
    assertThat(text(new Execution("insert", List.of(), 100, 100, Duration.ZERO, null)))
        .contains("first of a batch of 100; 100 rows");
    assertThat(text(new Execution("insert", List.of(), 1, -1, Duration.ZERO, "no\nway")))
        .contains("failed: no\\nway");
  }

  @Test
  void echoPrintsAtInfoAndNamesTheLineThatAsked() {
    try (Transaction transaction = echoing(true)) {
      transaction.statements().update(insert(1, "one"));
    }

    assertThat(appender.list)
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.getLevel()).isEqualTo(Level.INFO);
              assertThat(event.getFormattedMessage())
                  .startsWith("insert into item (id, name) values (1, 'one');")
                  .contains("EchoTest.echoPrintsAtInfoAndNamesTheLineThatAsked(EchoTest.java:");
            });
  }

  @Test
  void whatIsPrintedCanBeRun() {
    try (Transaction transaction = echoing(true)) {
      transaction.statements().update(insert(1, "it's\n; -- ?"));
      String printed = appender.list.get(0).getFormattedMessage();
      transaction.rollback();

      transaction.statements().execute(printed);

      assertThat(H2Fixture.names(transaction)).containsExactly("it's\n; -- ?");
    }
  }

  @Test
  void withoutEchoTheLoggerDecides() {
    try (Transaction transaction = echoing(false)) {
      transaction.statements().query(sql("select 1"), rows -> 1);
      assertThat(appender.list).isEmpty();

      logger.setLevel(Level.DEBUG);
      transaction.statements().query(sql("select 2"), rows -> 1);
    }

    assertThat(appender.list)
        .singleElement()
        .satisfies(event -> assertThat(event.getLevel()).isEqualTo(Level.DEBUG));
  }
}
