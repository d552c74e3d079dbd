package dev.diglot.engine;

import static dev.diglot.engine.H2Fixture.insert;
import static dev.diglot.engine.H2Fixture.names;
import static dev.diglot.engine.H2Fixture.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.error.CommitOutcomeUnknownException;
import dev.diglot.error.ConnectionFailedException;
import dev.diglot.error.ConstraintViolationException;
import dev.diglot.error.DatabaseException;
import dev.diglot.error.SerializationFailureException;
import dev.diglot.error.SessionException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TransactionTest {

  private final H2Fixture h2 = new H2Fixture();
  private final Transaction transaction = h2.transaction();

  @AfterEach
  void closeDatabase() {
    transaction.close();
    h2.close();
  }

  private void failByDuplicate() {
    transaction.statements().update(insert(1, "one"));
    assertThatThrownBy(() -> transaction.statements().update(insert(1, "again")))
        .isInstanceOf(ConstraintViolationException.class);
  }

  @Test
  void noConnectionIsTakenBeforeTheFirstStatement() {
    transaction.commit();
    transaction.rollback();
    assertThat(h2.open).hasValue(0);

    transaction.statements().update(insert(1, "one"));
    assertThat(h2.open).hasValue(1);
  }

  @Test
  void commitMakesPermanentAndGivesTheConnectionBack() throws SQLException {
    transaction.statements().update(insert(1, "one"));
    assertThat(h2.committed()).isEmpty();

    transaction.commit();

    assertThat(h2.committed()).containsExactly("one");
    assertThat(h2.allGivenBack()).isTrue();
  }

  @Test
  void rollbackUndoesAndTheNextStatementBeginsAnotherTransaction() {
    transaction.statements().update(insert(1, "one"));
    transaction.rollback();

    transaction.statements().update(insert(2, "two"));
    assertThat(h2.open).hasValue(2);
    transaction.commit();

    assertThat(h2.committed()).containsExactly("two");
  }

  @Test
  void closingWithoutCommitRollsBack() throws SQLException {
    transaction.statements().update(insert(1, "one"));
    transaction.close();
    transaction.close();

    assertThat(h2.committed()).isEmpty();
    assertThat(h2.allGivenBack()).isTrue();
    assertThatThrownBy(() -> names(transaction))
        .isInstanceOf(SessionException.class)
        .hasMessageContaining("DG-301");
  }

  @Test
  void afterAFailedStatementEverythingThrowsUntilRollback() {
    failByDuplicate();

    assertThat(transaction.failed()).isTrue();
    assertThatThrownBy(() -> names(transaction))
        .isInstanceOf(SessionException.class)
        .hasMessageContaining("DG-304")
        .hasMessageContaining("DG-402");
    assertThatThrownBy(transaction::commit).hasMessageContaining("DG-304");
    assertThatThrownBy(transaction::savepoint).hasMessageContaining("DG-304");

    transaction.rollback();

    assertThat(transaction.failed()).isFalse();
    transaction.statements().update(insert(1, "one"));
    transaction.commit();
    assertThat(h2.committed()).containsExactly("one");
  }

  @Test
  void rollingBackToASavepointUndoesOnlyWhatCameAfter() {
    transaction.statements().update(insert(1, "one"));
    SavepointMark mark = transaction.savepoint();
    transaction.statements().update(insert(2, "two"));

    transaction.rollbackTo(mark);

    assertThat(names(transaction)).containsExactly("one");
    transaction.commit();
    assertThat(h2.committed()).containsExactly("one");
  }

  @Test
  void aFailureAfterASavepointEndsWithTheRollbackToIt() {
    SavepointMark mark = transaction.savepoint();
    failByDuplicate();

    transaction.rollbackTo(mark);

    assertThat(transaction.failed()).isFalse();
    transaction.statements().update(insert(2, "two"));
    transaction.commit();
    assertThat(h2.committed()).containsExactly("two");
  }

  @Test
  void savepointsNest() {
    SavepointMark outer = transaction.savepoint();
    transaction.statements().update(insert(1, "one"));
    SavepointMark inner = transaction.savepoint();
    transaction.statements().update(insert(2, "two"));
    transaction.release(inner);
    assertThat(names(transaction)).containsExactly("one", "two");

    transaction.rollbackTo(outer);

    assertThat(names(transaction)).isEmpty();
  }

  @Test
  void aSavepointIsGoneWithTheOneAroundIt() {
    SavepointMark outer = transaction.savepoint();
    SavepointMark inner = transaction.savepoint();
    transaction.rollbackTo(outer);

    assertThatThrownBy(() -> transaction.rollbackTo(inner))
        .isInstanceOf(SessionException.class)
        .hasMessageContaining("no longer there");
    assertThatThrownBy(() -> transaction.release(outer)).hasMessageContaining("no longer there");
  }

  @Test
  void overlappingUseByAnotherThreadThrowsAndSequentialUseWorks() throws Exception {
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch done = new CountDownLatch(1);
    ExecutorService other = Executors.newSingleThreadExecutor();
    try {
      Future<Boolean> slow =
          other.submit(
              () ->
                  transaction
                      .statements()
                      .query(
                          sql("select 1"),
                          rows -> {
                            inside.countDown();
                            return await(done);
                          }));
      inside.await();

      assertThatThrownBy(() -> names(transaction))
          .isInstanceOf(SessionException.class)
          .hasMessageContaining("DG-305")
          .hasMessageContaining(Thread.currentThread().getName());
      assertThatThrownBy(transaction::commit).hasMessageContaining("DG-305");

      done.countDown();
      assertThat(slow.get()).isTrue();
      assertThat(names(transaction)).isEmpty();
    } finally {
      other.shutdown();
    }
  }

  private static boolean await(CountDownLatch latch) {
    try {
      latch.await();
      return true;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Test
  void aStatementMayRunWhileTheSameThreadReadsAnother() {
    transaction.statements().update(insert(1, "one"));

    int nested =
        transaction
            .statements()
            .query(sql("select id from item"), rows -> names(transaction).size());

    assertThat(nested).isEqualTo(1);
  }

  @Test
  void aTransactionMayMoveBetweenThreads() throws InterruptedException, ExecutionException {
    transaction.statements().update(insert(1, "one"));
    ExecutorService other = Executors.newSingleThreadExecutor();
    try {
      other.submit(transaction::commit).get();
    } finally {
      other.shutdown();
    }

    assertThat(h2.committed()).containsExactly("one");
  }

  @Test
  void losingTheConnectionInCommitLeavesTheOutcomeUnknown() throws SQLException {
    transaction.statements().update(insert(1, "one"));
    h2.lastTaken().close();

    assertThatThrownBy(transaction::commit)
        .isInstanceOf(CommitOutcomeUnknownException.class)
        .hasMessageContaining("may or may not have happened");

    assertThat(h2.allGivenBack()).isTrue();
    assertThatThrownBy(() -> names(transaction)).hasMessageContaining("DG-304");
    transaction.rollback();
    assertThat(names(transaction)).isEmpty();
  }

  @Test
  void losingTheConnectionInAStatementNeedsARollbackOnly() throws SQLException {
    transaction.statements().update(insert(1, "one"));
    h2.lastTaken().close();

    assertThatThrownBy(() -> names(transaction)).isInstanceOf(ConnectionFailedException.class);
    transaction.rollback();

    assertThat(names(transaction)).isEmpty();
  }

  @Test
  void theDatabaseShutDownUnderATransaction() {
    transaction.statements().update(insert(1, "one"));
    h2.close();

    assertThatThrownBy(transaction::commit).isInstanceOf(CommitOutcomeUnknownException.class);
    transaction.rollback();
  }

  @Test
  void aSavepointThatTheDatabaseForgotIsAFailure() {
    SavepointMark mark = transaction.savepoint();
    transaction.withConnection(
        connection -> {
          connection.rollback();
          return true;
        });

    assertThatThrownBy(() -> transaction.rollbackTo(mark)).isInstanceOf(DatabaseException.class);
    assertThat(transaction.failed()).isTrue();
    transaction.rollback();
    assertThat(transaction.failed()).isFalse();
  }

  @Test
  void theConnectionIsResetWhenItIsGivenBack() throws SQLException {
    TransactionOptions serializable = TransactionOptions.READ_ONLY.at(Isolation.SERIALIZABLE);
    try (Connection shared = h2.source.open()) {
      ConnectionSource unclosing = once(shared);
      int before = shared.getTransactionIsolation();
      try (Transaction reading =
          new Transaction(unclosing, h2.dialect, serializable, StatementListener.none())) {
        names(reading);
        assertThat(shared.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_SERIALIZABLE);
        assertThat(shared.getAutoCommit()).isFalse();
        reading.commit();
      }
      assertThat(shared.getTransactionIsolation()).isEqualTo(before);
      assertThat(shared.getAutoCommit()).isTrue();
    }
  }

  @Test
  void aCommitThatTheDatabaseRefusesNeedsARollback() throws SQLException {
    try (Connection shared = h2.source.open();
        Transaction writing =
            new Transaction(
                once(instead(shared, "commit", () -> refuse("40001"))),
                h2.dialect,
                TransactionOptions.DEFAULT,
                StatementListener.none())) {
      writing.statements().update(insert(1, "one"));

      assertThatThrownBy(writing::commit).isInstanceOf(SerializationFailureException.class);

      assertThat(writing.failed()).isTrue();
      assertThatThrownBy(writing::commit).hasMessageContaining("DG-304");
      writing.rollback();
      assertThat(names(writing)).isEmpty();
    }
  }

  private static Object refuse(String state) throws SQLException {
    throw new SQLException("refused", state);
  }

  /** A real connection, but for one call. */
  private static Connection instead(Connection real, String call, Callable<Object> answer) {
    return (Connection)
        Proxy.newProxyInstance(
            TransactionTest.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              try {
                return method.getName().equals(call)
                    ? answer.call()
                    : method.invoke(real, arguments);
              } catch (InvocationTargetException failure) {
                throw failure.getTargetException();
              }
            });
  }

  /** Lends a connection whose close does nothing. */
  private static ConnectionSource once(Connection shared) {
    Connection lent = instead(shared, "close", () -> null);
    return new ConnectionSource() {
      @Override
      public Connection open() {
        return lent;
      }

      @Override
      public void close() {
        // The test closes the connection.
      }
    };
  }
}
