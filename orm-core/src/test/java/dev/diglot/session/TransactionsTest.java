package dev.diglot.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.error.SerializationFailureException;
import dev.diglot.error.SessionException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rules 6 and 7: retries, threads, independent transactions, read-only")
class TransactionsTest {
  @AutoClose private final TestDatabase db = TestDatabase.of(Owner.class, Pet.class);

  private static SerializationFailureException conflict() {
    return new SerializationFailureException("conflict", null);
  }

  @Test
  void workIsCommittedWhenItReturns() {
    String name =
        db.database()
            .inTransaction(
                session -> {
                  session.add(new Owner("Ann"));
                  return "done";
                });
    assertThat(name).isEqualTo("done");
    assertThat(db.rows("select name from owner")).containsExactly("Ann");
  }

  @Test
  void workIsRolledBackWhenItThrowsAndItsExceptionComesThrough() {
    assertThatThrownBy(
            () ->
                db.database()
                    .transaction(
                        session -> {
                          session.add(new Owner("Ann"));
                          session.flush();
                          throw new IOException("no");
                        }))
        .isInstanceOf(IOException.class);
    assertThat(db.rows("select count(*) from owner")).containsExactly("0");
  }

  @Test
  void nothingIsRetriedUnlessAsked() {
    AtomicInteger attempts = new AtomicInteger();
    assertThatThrownBy(
            () ->
                db.database()
                    .transaction(
                        session -> {
                          attempts.incrementAndGet();
                          throw conflict();
                        }))
        .isInstanceOf(SerializationFailureException.class);
    assertThat(attempts).hasValue(1);
  }

  @Test
  void eachAttemptHasANewSession() {
    List<Session> sessions = new ArrayList<>();
    db.database()
        .transaction(
            Retry.of(3).withPause(Duration.ZERO),
            session -> {
              sessions.add(session);
              session.add(new Owner("Ann" + sessions.size()));
              session.flush();
              if (sessions.size() < 3) {
                throw conflict();
              }
            });
    assertThat(sessions).hasSize(3).doesNotHaveDuplicates();
    assertThat(db.rows("select name from owner")).containsExactly("Ann3");
  }

  @Test
  void theLastFailureComesThrough() {
    AtomicInteger attempts = new AtomicInteger();
    assertThatThrownBy(
            () ->
                db.database()
                    .transaction(
                        Retry.of(2).withPause(Duration.ZERO),
                        session -> {
                          attempts.incrementAndGet();
                          throw conflict();
                        }))
        .isInstanceOf(SerializationFailureException.class);
    assertThat(attempts).hasValue(2);
  }

  @Test
  void otherFailuresAreNotRetried() {
    AtomicInteger attempts = new AtomicInteger();
    assertThatThrownBy(
            () ->
                db.database()
                    .transaction(
                        Retry.of(5),
                        session -> {
                          attempts.incrementAndGet();
                          throw new IllegalStateException("no");
                        }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(attempts).hasValue(1);
  }

  @Test
  void realDeadlocksAreRetried() throws Exception {
    db.database()
        .transaction(
            session -> {
              session.addAll(new Owner("Ann"), new Owner("Bob"));
            });
    CountDownLatch both = new CountDownLatch(2);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Future<?> first = threads.submit(() -> lockBoth(1, 2, both));
      Future<?> second = threads.submit(() -> lockBoth(2, 1, both));
      first.get();
      second.get();
    } finally {
      threads.shutdownNow();
    }
    assertThat(db.rows("select version from owner order by id")).containsExactly("2", "2");
  }

  private boolean lockBoth(int one, int other, CountDownLatch both) throws InterruptedException {
    db.database()
        .transaction(
            Retry.of(5),
            session -> {
              session.get(Owner.class, one).name = "n" + System.nanoTime();
              session.flush();
              both.countDown();
              both.await();
              session.get(Owner.class, other).name = "n" + System.nanoTime();
            });
    return true;
  }

  @Test
  void aTransactionInsideAnotherIsIndependent() {
    assertThatThrownBy(
            () ->
                db.database()
                    .transaction(
                        outer -> {
                          db.database()
                              .transaction(
                                  inner -> {
                                    inner.add(new Owner("kept"));
                                  });
                          outer.add(new Owner("lost"));
                          outer.flush();
                          throw new IllegalStateException("no");
                        }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(db.rows("select name from owner")).containsExactly("kept");
  }

  @Test
  void aSessionMayMoveBetweenThreads() throws Exception {
    ExecutorService other = Executors.newSingleThreadExecutor();
    try (Session session = db.session()) {
      session.add(new Owner("Ann"));
      other.submit(session::flush).get();
      session.commit();
    } finally {
      other.shutdownNow();
    }
    assertThat(db.rows("select name from owner")).containsExactly("Ann");
  }

  @Test
  void overlappingUseThrows() throws Exception {
    ExecutorService other = Executors.newSingleThreadExecutor();
    try (Session session = db.session()) {
      for (int i = 0; i < 3; i++) {
        session.add(new Owner("o" + i));
      }
      session.flush();
      CountDownLatch inside = new CountDownLatch(1);
      CountDownLatch leave = new CountDownLatch(1);
      Future<?> busy =
          other.submit(
              () ->
                  session.addAll(
                      new BlockingList(
                          () -> {
                            inside.countDown();
                            leave.await();
                          })));
      inside.await();
      assertThatThrownBy(session::flush).hasMessageContaining("DG-305");
      leave.countDown();
      busy.get();
      session.flush();
    } catch (ExecutionException failure) {
      throw new IllegalStateException(failure.getCause());
    } finally {
      other.shutdownNow();
    }
  }

  @Test
  void aReadOnlySessionRefusesWrites() {
    SessionOptions readOnly = db.database().sessionOptions().asReadOnly();
    try (Session session = db.database().openSession(readOnly)) {
      session.add(new Owner("Ann"));
      db.forget();
      assertThatThrownBy(session::flush)
          .isInstanceOf(SessionException.class)
          .hasMessageContaining("DG-306");
      assertThatThrownBy(() -> session.noFlush().delete(Owner.class).execute())
          .hasMessageContaining("DG-306");
      assertThat(db.statements()).isEmpty();
    }
    try (StatelessSession session = db.database().openStateless(readOnly)) {
      assertThatThrownBy(() -> session.insert(new Owner("Ann"))).hasMessageContaining("DG-306");
    }
  }

  @Test
  void aClosedSessionRefusesEverything() {
    Session session = db.session();
    session.close();
    session.close();
    assertThatThrownBy(() -> session.add(new Owner("Ann"))).hasMessageContaining("DG-301");
    assertThatThrownBy(session::commit).hasMessageContaining("DG-301");
    assertThatThrownBy(() -> session.query(Owner.class).list()).hasMessageContaining("DG-301");
    assertThat(session.isOpen()).isFalse();
  }

  @Test
  void committingInsideANestedBlockIsRefused() {
    try (Session session = db.session()) {
      try (Nested outer = session.nested()) {
        assertThatThrownBy(session::commit).hasMessageContaining("DG-319");
        try (Nested inner = session.nested()) {
          assertThatThrownBy(outer::commit).hasMessageContaining("DG-319");
          inner.commit();
        }
        session.add(new Owner("Ann"));
        outer.commit();
      }
      session.commit();
    }
    assertThat(db.rows("select name from owner")).containsExactly("Ann");
  }

  @Test
  void workWithinASavepointGivesItsResultOrIsUndone() {
    try (Session session = db.session()) {
      String kept =
          session.inNested(
              inner -> {
                inner.add(new Owner("Ann"));
                return "kept";
              });
      assertThat(kept).isEqualTo("kept");
      assertThatThrownBy(
              () ->
                  session.inNested(
                      inner -> {
                        inner.add(new Owner("Bob"));
                        throw new IOException("no");
                      }))
          .isInstanceOf(IOException.class);
      session.commit();
    }
    assertThat(db.rows("select name from owner")).containsExactly("Ann");
  }

  @Test
  void theFirstRowOfRawSqlIsEnough() {
    try (Session session = db.session()) {
      session.addAll(List.of(new Owner("Ann"), new Owner("Bob")));
      assertThat(session.sql("select name from owner order by name desc").first(String.class))
          .contains("Bob");
      assertThat(session.sql("select name from owner where id < 0").first(String.class)).isEmpty();
    }
  }

  @Test
  void sessionsAreStrictWhereTheirDatabaseSaysSo() {
    try (TestDatabase strict =
            TestDatabase.of(
                builder -> builder.sessions(SessionOptions::asStrict), Owner.class, Pet.class);
        Session session = strict.session()) {
      assertThat(session.options().strict()).isTrue();
      session.add(new Owner("Ann"));
      session.commit();
      session.detach(session.query(Owner.class).one());
      Owner owner = session.query(Owner.class).one();
      assertThatThrownBy(() -> owner.pets().size()).hasMessageContaining("DG-317");
    }
  }

  @Test
  void noConnectionIsHeldBetweenTransactions() {
    try (TestDatabase small =
            TestDatabase.of(builder -> builder.poolSize(1), Owner.class, Pet.class);
        Session first = small.session();
        Session second = small.session()) {
      first.add(new Owner("Ann"));
      first.commit();
      assertThat(second.query(Owner.class).count()).isEqualTo(1);
      second.commit();
      first.add(new Owner("Bob"));
      first.commit();
    }
  }

  /** A list of one owner whose iteration waits. */
  private static final class BlockingList extends ArrayList<Object> {
    private static final long serialVersionUID = 1L;
    private final transient Waiting waiting;

    BlockingList(Waiting waiting) {
      super(List.of(new Owner("late")));
      this.waiting = waiting;
    }

    @Override
    public void forEach(Consumer<? super Object> action) {
      try {
        waiting.await();
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
      super.forEach(action);
    }
  }

  private interface Waiting {
    void await() throws InterruptedException;
  }
}
