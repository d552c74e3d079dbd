package dev.diglot.robustness;

import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.Version;
import dev.diglot.engine.StatementListener;
import dev.diglot.error.ConnectionFailedException;
import dev.diglot.error.DiglotException;
import dev.diglot.error.SerializationFailureException;
import dev.diglot.error.SessionError;
import dev.diglot.error.SessionException;
import dev.diglot.error.StaleVersionException;
import dev.diglot.error.TimeoutException;
import dev.diglot.session.Retry;
import dev.diglot.session.Session;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many threads: on one session an error, on sessions of their own none. */
@Timeout(120)
class ConcurrencyTest {
  private final TestDatabase database = TestDatabase.of(Counter.class);
  private final ExecutorService threads = Executors.newCachedThreadPool();

  @AfterEach
  void close() throws InterruptedException {
    threads.shutdownNow();
    assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    database.close();
  }

  @Entity
  static class Counter {
    @Id private int id;
    private int value;
    @Version private int version;

    Counter() {}

    Counter(int id) {
      this.id = id;
    }

    int id() {
      return id;
    }

    int value() {
      return value;
    }
  }

  @Test
  void overlappingUseOfOneSessionIsAnErrorAndTheSessionStaysUsable() throws Exception {
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch tried = new CountDownLatch(1);
    StatementListener holding =
        execution -> {
          if (execution.sql().contains("'hold'")) {
            inside.countDown();
            await(tried);
          }
        };
    try (TestDatabase held = TestDatabase.empty(b -> b.listener(holding), Counter.class)) {
      held.database().createAll();
      try (Session session = held.database().openSession()) {
        Counter counter = new Counter(1);
        Future<?> holder = threads.submit(() -> session.sql("select 'hold'").one(String.class));
        await(inside);
        for (Consumer<Session> use : uses(counter)) {
          assertThatThrownBy(() -> use.accept(session))
              .isInstanceOf(SessionException.class)
              .extracting(e -> ((SessionException) e).code())
              .isEqualTo(SessionError.CONCURRENT_USE.id());
        }
        tried.countDown();
        holder.get();
        session.add(counter);
        session.commit();
      }
      assertThat(held.read("select count(*) from counter")).containsExactly(1L);
    }
  }

  private static List<Consumer<Session>> uses(Counter counter) {
    return List.of(
        s -> s.add(counter),
        s -> s.query(Counter.class).list(),
        s -> s.find(Counter.class, 1),
        s -> s.update(Counter.class).set(Counter::value).to(1).execute(),
        s -> s.sql("select 1").list(Integer.class),
        Session::flush,
        Session::commit,
        Session::rollback,
        Session::nested,
        Session::stateless,
        Session::close);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  @Test
  void hammeringOneSessionFromTwoThreadsEndsInClearErrorsOnly() throws Exception {
    try (Session session = database.database().openSession()) {
      session.add(new Counter(1));
      session.flush();
      AtomicInteger done = new AtomicInteger();
      AtomicInteger refused = new AtomicInteger();
      Callable<Void> work =
          () -> {
            for (int i = 0; i < 2_000; i++) {
              try {
                session.query(Counter.class).where(col(Counter::id).eq(1)).list();
                done.incrementAndGet();
              } catch (SessionException concurrent) {
                assertThat(concurrent.code()).isEqualTo(SessionError.CONCURRENT_USE.id());
                refused.incrementAndGet();
              }
            }
            return null;
          };
      for (Future<Void> future : threads.invokeAll(List.of(work, work, work))) {
        future.get();
      }
      assertThat(done.get() + refused.get()).isEqualTo(6_000);
      assertThat(done.get()).isPositive();
      assertThat(session.query(Counter.class).count()).isEqualTo(1);
    }
  }

  @Test
  void aSessionMovesBetweenThreads() throws Exception {
    Session session = database.database().openSession();
    threads.submit(() -> session.add(new Counter(1))).get();
    threads.submit(session::flush).get();
    threads.submit(session::commit).get();
    threads.submit(session::close).get();
    assertThat(database.read("select count(*) from counter")).containsExactly(1L);
  }

  @Test
  void hundredsOfSessionsOnTwoConnectionsFinish() throws Exception {
    List<Callable<Void>> tasks = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      int id = i;
      tasks.add(
          () -> {
            database
                .database()
                .transaction(
                    session -> {
                      session.add(new Counter(id));
                      session.flush();
                      session.get(Counter.class, id).value = 1;
                    });
            return null;
          });
    }
    ExecutorService many = Executors.newFixedThreadPool(64);
    try {
      for (Future<Void> future : many.invokeAll(tasks)) {
        future.get();
      }
    } finally {
      many.shutdown();
    }
    assertThat(database.read("select sum(\"value\") from counter")).containsExactly(500L);
  }

  @Test
  void anOpenSessionHoldsNoConnectionBeforeItsFirstStatement() {
    List<Session> sessions = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      sessions.add(database.database().openSession());
    }
    database.database().transaction(session -> session.add(new Counter(1)));
    sessions.forEach(Session::close);
  }

  @Test
  void anExhaustedPoolIsAnErrorAfterItsTimeout() {
    try (TestDatabase small =
        TestDatabase.empty(b -> b.poolSize(1).poolTimeout(Duration.ofMillis(300)), Counter.class)) {
      small.database().createAll();
      try (Session holder = small.database().openSession();
          Session waiting = small.database().openSession()) {
        holder.query(Counter.class).list();
        assertThatThrownBy(() -> waiting.query(Counter.class).list())
            .isInstanceOfAny(ConnectionFailedException.class, TimeoutException.class);
        holder.rollback();
        assertThat(waiting.query(Counter.class).list()).isEmpty();
      }
    }
  }

  @Test
  void concurrentIncrementsAreNeverLost() throws Exception {
    database.database().transaction(session -> session.add(new Counter(1)));
    AtomicInteger succeeded = new AtomicInteger();
    Callable<Void> work =
        () -> {
          for (int i = 0; i < 50; i++) {
            try {
              database
                  .database()
                  .transaction(Retry.of(5), session -> session.get(Counter.class, 1).value++);
              succeeded.incrementAndGet();
            } catch (StaleVersionException stale) {
              assertThat(stale).hasMessageContaining("Counter");
            } catch (DiglotException other) {
              assertThat(other).isInstanceOf(SerializationFailureException.class);
            }
          }
          return null;
        };
    try {
      for (Future<Void> future : threads.invokeAll(List.of(work, work))) {
        future.get();
      }
    } catch (ExecutionException failed) {
      throw new AssertionError(failed.getCause());
    }
    assertThat(database.read("select \"value\" from counter")).containsExactly(succeeded.get());
  }
}
