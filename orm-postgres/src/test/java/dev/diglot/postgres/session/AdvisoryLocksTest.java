package dev.diglot.postgres.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.database.Database;
import dev.diglot.error.UnsupportedFeatureException;
import dev.diglot.mapping.Metadata;
import dev.diglot.postgres.testing.Store;
import dev.diglot.session.Session;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class AdvisoryLocksTest {

  @Entity
  record Job(@Id int id) {}

  private static final LockKey JOBS = LockKey.of("jobs");

  @AutoClose private final Store store = new Store(builder -> builder.poolSize(4), Job.class);
  private final PostgresDatabase postgres = PostgresDatabase.of(store.database());

  private boolean isFree(LockKey key) {
    try (Session other = store.database().openSession()) {
      return PostgresSession.of(other).tryLock(key);
    }
  }

  @Test
  void aLockOfATransactionEndsWithIt() {
    try (Session session = store.database().openSession()) {
      PostgresSession.of(session).lock(JOBS);
      assertThat(isFree(JOBS)).isFalse();
      assertThat(isFree(LockKey.of("other"))).isTrue();
      session.rollback();
      assertThat(isFree(JOBS)).isTrue();
      assertThat(PostgresSession.of(session).tryLock(JOBS)).isTrue();
      session.commit();
      assertThat(isFree(JOBS)).isTrue();
    }
  }

  @Test
  void keysOfOneNumberAndOfTwoNeverMeet() {
    try (Session session = store.database().openSession()) {
      PostgresSession.of(session).lock(LockKey.of(1, 2));
      assertThat(isFree(LockKey.of(1, 2))).isFalse();
      assertThat(isFree(LockKey.of(2, 1))).isTrue();
      assertThat(isFree(LockKey.of((1L << 32) + 2))).isTrue();
    }
  }

  @Test
  void readersShareALock() {
    try (Session session = store.database().openSession();
        Session other = store.database().openSession()) {
      PostgresSession.of(session).lockShared(JOBS);
      assertThat(PostgresSession.of(other).tryLockShared(JOBS)).isTrue();
      assertThat(isFree(JOBS)).isFalse();
    }
  }

  @Test
  void waitingForALockEndsWhenItIsFree() throws Exception {
    CompletableFuture<Boolean> waited;
    try (Session session = store.database().openSession()) {
      PostgresSession.of(session).lock(JOBS);
      waited =
          CompletableFuture.supplyAsync(
              () -> {
                try (Session other = store.database().openSession()) {
                  PostgresSession.of(other).lock(JOBS);
                  return true;
                }
              });
      assertThatThrownBy(() -> waited.get(200, TimeUnit.MILLISECONDS))
          .isInstanceOf(TimeoutException.class);
    }
    assertThat(waited.get(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void aHeldLockOutlivesTransactionsAndIsReleasedWhenClosed() {
    try (HeldLock held = postgres.lock(JOBS)) {
      assertThat(held.key()).isEqualTo(LockKey.of("jobs"));
      assertThat(postgres.tryLock(JOBS)).isEmpty();
      assertThat(isFree(JOBS)).isFalse();
    }
    assertThat(isFree(JOBS)).isTrue();
    Optional<HeldLock> again = postgres.tryLock(JOBS);
    assertThat(again).isPresent();
    again.orElseThrow().close();
    assertThat(isFree(JOBS)).isTrue();
  }

  @Test
  void connectionsGoBackToThePool() {
    for (int i = 0; i < 10; i++) {
      postgres.lock(JOBS).close();
      try (HeldLock held = postgres.tryLock(JOBS).orElseThrow()) {
        assertThat(postgres.tryLock(held.key())).isEmpty();
      }
    }
    assertThat(isFree(JOBS)).isTrue();
  }

  @Test
  void anotherDatabaseHasNone() {
    try (Database h2 = Database.open("jdbc:h2:mem:locks", Metadata.of(Job.class))) {
      assertThatThrownBy(() -> PostgresDatabase.of(h2))
          .isInstanceOf(UnsupportedFeatureException.class)
          .hasMessageContaining("H2");
    }
  }
}
