package dev.diglot.postgres.session;

import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.database.Database;
import dev.diglot.engine.Isolation;
import dev.diglot.error.ConstraintViolationException;
import dev.diglot.error.SerializationFailureException;
import dev.diglot.postgres.testing.Store;
import dev.diglot.session.Retry;
import dev.diglot.session.Session;
import dev.diglot.sql.Functions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two threads that get in each other's way, for real. */
class RetryingTest {

  @Entity
  static class Purse {
    @Id private int id;
    private int coins;

    Purse() {}

    Purse(int id, int coins) {
      this.id = id;
      this.coins = coins;
    }

    int id() {
      return id;
    }

    int coins() {
      return coins;
    }

    void put(int more) {
      coins += more;
    }
  }

  @AutoClose
  private final Store store =
      new Store(builder -> builder.sessions(s -> s.at(Isolation.SERIALIZABLE)), Purse.class);

  private final Database database = store.database();
  private final AtomicInteger attempts = new AtomicInteger();

  @BeforeEach
  void fill() {
    database.transaction(session -> session.addAll(new Purse(1, 10), new Purse(2, 20)));
  }

  /** Runs two pieces of work at once; their first attempts meet in the middle. */
  private void together(Retry retry, Half first, Half second) throws Exception {
    CyclicBarrier middle = new CyclicBarrier(2);
    List<CompletableFuture<Void>> both =
        List.of(first, second).stream()
            .map(half -> CompletableFuture.runAsync(() -> run(retry, half, middle)))
            .toList();
    for (CompletableFuture<Void> one : both) {
      one.get(30, TimeUnit.SECONDS);
    }
  }

  private void run(Retry retry, Half half, CyclicBarrier middle) {
    AtomicInteger own = new AtomicInteger();
    try {
      database.transaction(
          retry,
          session -> {
            attempts.incrementAndGet();
            session.sql("set local deadlock_timeout = 50").execute();
            half.begin(session);
            if (own.incrementAndGet() == 1) {
              middle.await(10, TimeUnit.SECONDS);
            }
            half.end(session);
          });
    } catch (RuntimeException failure) {
      throw failure;
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static Half summing(int into) {
    int[] sum = new int[1];
    return new Half(
        session ->
            sum[0] =
                session
                    .query(Purse.class)
                    .select(Functions.sum(col(Purse::coins)))
                    .one()
                    .intValue(),
        session -> session.add(new Purse(into, sum[0])));
  }

  @Test
  void serializationFailuresAreRetriedUntilTheWorkIsAsIfAlone() throws Exception {
    together(Retry.of(5), summing(3), summing(4));
    assertThat(attempts).hasValueGreaterThanOrEqualTo(3);
    assertThat(store.rows("select coins from purse order by coins"))
        .containsExactly("10", "20", "30", "60");
  }

  private static Half moving(int from, int to) {
    return new Half(
        session -> {
          session.get(Purse.class, from).put(-1);
          session.flush();
        },
        session -> {
          session.get(Purse.class, to).put(1);
          session.flush();
        });
  }

  @Test
  void deadlocksAreRetried() throws Exception {
    together(Retry.of(5), moving(1, 2), moving(2, 1));
    assertThat(attempts).hasValueGreaterThanOrEqualTo(3);
    assertThat(store.rows("select coins from purse order by id")).containsExactly("10", "20");
  }

  @Test
  void withoutRetryTheFailureIsThrown() {
    assertThatThrownBy(() -> together(Retry.never(), moving(1, 2), moving(2, 1)))
        .hasCauseInstanceOf(SerializationFailureException.class);
    assertThat(attempts).hasValue(2);
  }

  @Test
  void attemptsAreBounded() {
    assertThatThrownBy(
            () ->
                database.transaction(
                    Retry.of(3).withPause(Duration.ofMillis(1)),
                    session -> {
                      attempts.incrementAndGet();
                      session
                          .sql("do $$ begin raise exception using errcode = '40001'; end $$")
                          .execute();
                    }))
        .isInstanceOf(SerializationFailureException.class);
    assertThat(attempts).hasValue(3);
  }

  @Test
  void nothingElseIsRetried() {
    assertThatThrownBy(
            () ->
                database.transaction(
                    Retry.of(3),
                    session -> {
                      attempts.incrementAndGet();
                      session.add(new Purse(1, 1));
                    }))
        .isInstanceOf(ConstraintViolationException.class);
    assertThat(attempts).hasValue(1);
  }

  /** Work that is interrupted in the middle. */
  private record Half(Step first, Step second) {
    void begin(Session session) {
      first.run(session);
    }

    void end(Session session) {
      second.run(session);
    }
  }

  private interface Step {
    void run(Session session);
  }
}
