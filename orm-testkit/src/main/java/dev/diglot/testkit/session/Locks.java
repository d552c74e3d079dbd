package dev.diglot.testkit.session;

import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.database.Database;
import dev.diglot.dialect.Capability;
import dev.diglot.error.SerializationFailureException;
import dev.diglot.error.TimeoutException;
import dev.diglot.error.UnsupportedFeatureException;
import dev.diglot.session.Retry;
import dev.diglot.session.Session;
import dev.diglot.testkit.fixture.ComplianceArea;
import dev.diglot.testkit.fixture.Requires;
import dev.diglot.testkit.fixture.TestDatabase;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two connections and one row. */
public abstract class Locks extends ComplianceArea {
  private static final long PATIENCE_SECONDS = 60;
  private static final long A_MOMENT_MILLIS = 200;

  private Database database;

  /**
   * Creates the area.
   *
   * @param target the database under test
   */
  @SuppressWarnings("NullAway.Init") // opened before each test
  protected Locks(TestDatabase target) {
    super(target);
  }

  @BeforeEach
  final void openTeams() {
    database = open(Team.class, Member.class);
    database.transaction(session -> session.addAll(new Team(1, "red"), new Team(2, "blue")));
  }

  private static Team lock(Session session, int id) {
    return session.query(Team.class).where(col(Team::id).eq(id)).forUpdate().one();
  }

  @Test
  @Requires(Capability.FOR_UPDATE)
  void aLockedRowIsWaitedFor() throws Exception {
    try (Session mine = database.openSession()) {
      lock(mine, 1).rename("mine");
      CompletableFuture<String> theirs = CompletableFuture.supplyAsync(this::lockedName);
      Thread.sleep(A_MOMENT_MILLIS);
      assertThat(theirs).isNotDone();
      mine.commit();
      assertThat(theirs.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo("mine");
    }
  }

  private String lockedName() {
    return database.inTransaction(session -> lock(session, 1).name());
  }

  @Test
  @Requires(Capability.FOR_UPDATE)
  void anotherRowIsNotWaitedFor() {
    try (Session mine = database.openSession();
        Session theirs = database.openSession()) {
      assertThat(lock(mine, 1).name()).isEqualTo("red");
      assertThat(lock(theirs, 2).name()).isEqualTo("blue");
    }
  }

  @Test
  @Requires({Capability.FOR_UPDATE, Capability.NOWAIT})
  void aLockedRowIsRefusedAtOnce() {
    try (Session mine = database.openSession();
        Session theirs = database.openSession()) {
      lock(mine, 1);
      assertThatThrownBy(
              () -> theirs.query(Team.class).where(col(Team::id).eq(1)).forUpdateNoWait().list())
          .isInstanceOf(TimeoutException.class);
      theirs.rollback();
      mine.rollback();
      assertThat(theirs.query(Team.class).forUpdateNoWait().list()).hasSize(2);
    }
  }

  @Test
  @Requires({Capability.FOR_UPDATE, Capability.SKIP_LOCKED})
  void lockedRowsAreLeftOut() {
    try (Session mine = database.openSession();
        Session theirs = database.openSession()) {
      lock(mine, 1);
      assertThat(theirs.query(Team.class).forUpdateSkipLocked().list())
          .extracting(Team::id)
          .containsExactly(2);
    }
  }

  @Test
  void locksThatThereAreNotAreRefusedInWords() {
    try (Session session = database.openSession()) {
      if (!has(Capability.FOR_UPDATE)) {
        assertThatThrownBy(() -> session.query(Team.class).forUpdate().list())
            .isInstanceOf(UnsupportedFeatureException.class);
      }
      if (!has(Capability.SKIP_LOCKED)) {
        assertThatThrownBy(() -> session.query(Team.class).forUpdateSkipLocked().list())
            .isInstanceOf(UnsupportedFeatureException.class);
      }
      if (!has(Capability.NOWAIT)) {
        assertThatThrownBy(() -> session.query(Team.class).forUpdateNoWait().list())
            .isInstanceOf(UnsupportedFeatureException.class);
      }
    }
  }

  @Test
  void deadlocksAreResolvedAndRetried() throws Exception {
    CyclicBarrier bothHoldOne = new CyclicBarrier(2);
    AtomicInteger attempts = new AtomicInteger();
    CompletableFuture<Void> forth =
        CompletableFuture.runAsync(() -> rename(1, 2, bothHoldOne, attempts));
    CompletableFuture<Void> back =
        CompletableFuture.runAsync(() -> rename(2, 1, bothHoldOne, attempts));
    CompletableFuture.allOf(forth, back).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    assertThat(attempts).hasValueGreaterThanOrEqualTo(2);
    assertThat(
            database.<Long, RuntimeException>inTransaction(
                session ->
                    session.query(Team.class).where(col(Team::name).startsWith("changed")).count()))
        .isEqualTo(2);
  }

  private void rename(int first, int second, CyclicBarrier bothHoldOne, AtomicInteger attempts) {
    database.transaction(
        Retry.of(9),
        session -> {
          int attempt = attempts.incrementAndGet();
          change(session, first);
          if (attempt <= 2) {
            await(bothHoldOne);
          }
          change(session, second);
        });
  }

  private static void change(Session session, int id) {
    try {
      session
          .update(Team.class)
          .set(Team::name)
          .to(col(Team::name).concat("!"))
          .where(col(Team::id).eq(id))
          .execute();
      session
          .update(Team.class)
          .set(Team::name)
          .to("changed")
          .where(col(Team::id).eq(id))
          .execute();
    } catch (TimeoutException waited) {
      throw new SerializationFailureException("The lock was waited for in vain", waited);
    }
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await(1, TimeUnit.SECONDS);
    } catch (Exception alone) {
      // A database that locks more than the row lets only one of them come here.
      Thread.yield();
    }
  }
}
