package dev.diglot.postgres.session;

import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.diglot.annotation.Entity;
import dev.diglot.annotation.ForeignKey;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.GenerationType;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.Table;
import dev.diglot.annotation.UniqueConstraint;
import dev.diglot.annotation.Version;
import dev.diglot.database.Database;
import dev.diglot.engine.Execution;
import dev.diglot.error.CommitOutcomeUnknownException;
import dev.diglot.error.ConnectionFailedException;
import dev.diglot.error.ConstraintViolationException;
import dev.diglot.error.DiglotException;
import dev.diglot.error.TimeoutException;
import dev.diglot.postgres.testing.Store;
import dev.diglot.session.Nested;
import dev.diglot.session.Session;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What breaks beside the application: afterwards rows, objects and pool are as they should be. */
class FailureInjectionTest {
  private static final int POOL = 3;

  @Entity
  static class Account {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Integer id;

    @Version private int version;
    private int coins;

    Account() {}

    Account(int coins) {
      this.coins = coins;
    }

    @Nullable Integer id() {
      return id;
    }

    int coins() {
      return coins;
    }
  }

  @Entity
  @Table(
      uniqueConstraints =
          @UniqueConstraint(name = "uq_place", columns = "place", deferrable = true),
      foreignKeys =
          @ForeignKey(
              name = "fk_account",
              columns = "account",
              target = Account.class,
              deferrable = true))
  static class Seat {
    @Id private int id;
    private int place;
    private @Nullable Integer account;

    Seat() {}

    Seat(int id, int place) {
      this.id = id;
      this.place = place;
    }

    int id() {
      return id;
    }
  }

  @AutoClose
  private final Store store =
      new Store(
          builder ->
              builder
                  .poolSize(POOL)
                  .poolTimeout(Duration.ofMillis(400))
                  .listener(execution -> executed(execution)),
          Account.class,
          Seat.class);

  private final Database database = store.database();
  private @Nullable String killAfter;

  @BeforeEach
  void fill() {
    database.transaction(session -> session.addAll(new Account(10), new Account(20)));
    database.transaction(session -> session.addAll(new Seat(1, 1), new Seat(2, 2)));
  }

  private void executed(Execution execution) {
    String marker = killAfter;
    if (marker != null && execution.sql().startsWith(marker)) {
      killAfter = null;
      kill();
    }
  }

  /** Ends whatever works in the database; what is idle in the pool stays. */
  private void kill() {
    store.run(
        "select pg_terminate_backend(pid) from pg_stat_activity"
            + " where datname = current_database() and pid <> pg_backend_pid()"
            + " and (state like 'idle in transaction%' or state = 'active')");
  }

  private List<String> coins() {
    return store.rows("select coins from account order by id");
  }

  /** All connections of the pool are free and work. */
  private void assertNoneIsLost() {
    List<Session> sessions = new ArrayList<>();
    try {
      for (int i = 0; i < POOL; i++) {
        Session session = database.openSession();
        sessions.add(session);
        assertThat(session.query(Account.class).count()).isPositive();
      }
    } finally {
      sessions.forEach(Session::close);
    }
    assertThat(
            store.rows(
                "select count(*) from pg_stat_activity where datname = current_database()"
                    + " and state like 'idle in transaction%'"))
        .containsExactly("0");
  }

  @Test
  void aConnectionKilledInTheMiddleOfAFlush() {
    try (Session session = database.openSession()) {
      Account first = session.get(Account.class, 1);
      Account more = new Account(30);
      first.coins = 11;
      session.add(more);
      killAfter = "insert";
      assertThatThrownBy(session::commit)
          .isInstanceOf(ConnectionFailedException.class)
          .hasMessageContaining("DG-4");
      assertThatThrownBy(session::commit).hasMessageContaining("DG-304");
      assertThatThrownBy(() -> session.query(Account.class).list()).hasMessageContaining("DG-304");
      session.rollback();
      assertThat(first.coins).isEqualTo(10);
      assertThat(more.id).isNull();
      assertThat(session.contains(more)).isFalse();
      assertThat(coins()).containsExactly("10", "20");

      first.coins = 12;
      session.add(more);
      session.commit();
    }
    assertThat(coins()).containsExactly("12", "20", "30");
    assertNoneIsLost();
  }

  @Test
  void aConnectionKilledBeforeTheCommitLeavesTheOutcomeUnknown() {
    try (Session session = database.openSession()) {
      Account first = session.get(Account.class, 1);
      first.coins = 11;
      session.flush();
      kill();
      assertThatThrownBy(session::commit).isInstanceOf(CommitOutcomeUnknownException.class);
      session.rollback();
      session.refresh(first);
      assertThat(first.coins).isEqualTo(10);
      commitWhenBack(session, first);
    }
    assertThat(coins()).containsExactly("12", "20");
    assertNoneIsLost();
  }

  @Test
  void aConnectionKilledWithinANestedBlock() {
    try (Session session = database.openSession()) {
      Account first = session.get(Account.class, 1);
      first.coins = 11;
      assertThatThrownBy(
              () -> {
                try (Nested block = session.nested()) {
                  first.coins = 12;
                  kill();
                  session.flush();
                  block.commit();
                }
              })
          .isInstanceOf(ConnectionFailedException.class);
      assertThatThrownBy(session::commit).isInstanceOf(DiglotException.class);
      session.rollback();
      assertThat(first.coins).isEqualTo(10);
      first.coins = 13;
      session.commit();
    }
    assertThat(coins()).containsExactly("13", "20");
    assertNoneIsLost();
  }

  @Test
  void aConnectionKilledUnderAStream() {
    try (Session session = database.openSession()) {
      try (Stream<Account> accounts = session.query(Account.class).stream()) {
        assertThatThrownBy(
                () ->
                    accounts.forEach(
                        account -> {
                          kill();
                          account.coins++;
                          session.flush();
                        }))
            .isInstanceOf(ConnectionFailedException.class);
      }
      session.rollback();
      assertThat(session.query(Account.class).list())
          .extracting(Account::coins)
          .containsExactlyInAnyOrder(10, 20);
    }
    assertNoneIsLost();
  }

  @Test
  void workWhoseConnectionIsKilledThrowsThatAndNothingElse() {
    assertThatThrownBy(
            () ->
                database.transaction(
                    session -> {
                      session.get(Account.class, 1).coins = 11;
                      kill();
                      session.flush();
                    }))
        .isInstanceOf(ConnectionFailedException.class);
    assertThat(coins()).containsExactly("10", "20");
    assertNoneIsLost();
  }

  @Test
  void aStatementThatTakesTooLongInTheMiddleOfAFlush() {
    try (Session session = database.openSession();
        Session other = database.openSession()) {
      other.query(Account.class).where(col(Account::id).eq(2)).forUpdate().one();
      Account first = session.get(Account.class, 1);
      Account second = session.get(Account.class, 2);
      session.sql("set local statement_timeout = 60").execute();
      first.coins = 11;
      second.coins = 21;
      assertThatThrownBy(session::commit).isInstanceOf(TimeoutException.class);
      other.rollback();
      session.rollback();
      assertThat(List.of(first.coins, second.coins)).containsExactly(10, 20);
      assertThat(first.version).isZero();
      first.coins = 12;
      second.coins = 22;
      session.commit();
    }
    assertThat(coins()).containsExactly("12", "22");
    assertNoneIsLost();
  }

  @Test
  void aConstraintThatIsCheckedAtTheCommit() {
    try (Session session = database.openSession()) {
      Seat first = session.get(Seat.class, 1);
      Account more = new Account(30);
      first.place = 2;
      session.add(more);
      session.flush();
      ConstraintViolationException failure =
          catchThrowableOfType(ConstraintViolationException.class, session::commit);
      assertThat(failure.violation().constraint()).isEqualTo("uq_place");
      assertThat(failure.violation().properties()).containsExactly("place");
      assertThatThrownBy(session::commit).hasMessageContaining("DG-304");
      session.rollback();
      assertThat(first.place).isEqualTo(1);
      assertThat(more.id).isNull();

      first.place = 2;
      session.get(Seat.class, 2).place = 1;
      session.commit();
      first.account = 99;
      failure = catchThrowableOfType(ConstraintViolationException.class, session::commit);
      assertThat(failure.violation().constraint()).isEqualTo("fk_account");
      session.rollback();
      assertThat(first.account).isNull();
    }
    assertThat(store.rows("select id, place from seat order by id")).containsExactly("1,2", "2,1");
    assertThat(coins()).containsExactly("10", "20");
    assertNoneIsLost();
  }

  @Test
  void allConnectionsAreTaken() {
    List<Session> sessions = new ArrayList<>();
    for (int i = 0; i < POOL; i++) {
      Session session = database.openSession();
      sessions.add(session);
      session.get(Account.class, 1);
    }
    try (Session late = database.openSession()) {
      Account more = new Account(30);
      late.add(more);
      assertThatThrownBy(late::commit)
          .isInstanceOf(ConnectionFailedException.class)
          .hasMessageContaining("3");
      sessions.forEach(Session::close);
      late.rollback();
      late.add(more);
      late.commit();
    }
    assertThat(coins()).containsExactly("10", "20", "30");
    assertNoneIsLost();
  }

  @Test
  void aDatabaseThatIsAwayForAWhile() {
    String name = URI.create(store.url().substring("jdbc:".length())).getPath().substring(1);
    try (Session session = database.openSession();
        Store admin = new Store()) {
      Account first = session.get(Account.class, 1);
      session.commit();
      admin.run("alter database " + name + " allow_connections false");
      admin.run(
          "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'");
      for (int i = 0; i <= POOL; i++) {
        first.coins = 11;
        assertThatThrownBy(session::commit).isInstanceOf(ConnectionFailedException.class);
        session.rollback();
        assertThat(first.coins).isEqualTo(10);
      }
      admin.run("alter database " + name + " allow_connections true");
      commitWhenBack(session, first);
    }
    assertThat(coins()).containsExactly("12", "20");
    assertNoneIsLost();
  }

  /** The pool tries again every now and then; until it succeeds, nobody gets a connection. */
  private static void commitWhenBack(Session session, Account account) {
    for (int attempts = 1; ; attempts++) {
      account.coins = 12;
      try {
        session.commit();
        return;
      } catch (ConnectionFailedException away) {
        session.rollback();
        assertThat(attempts).as("attempts in vain").isLessThan(25);
      }
    }
  }
}
