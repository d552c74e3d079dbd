package dev.diglot.session;

import dev.diglot.engine.ExclusiveUse;
import dev.diglot.engine.StatementRunner;
import dev.diglot.engine.Transaction;
import dev.diglot.error.ConstraintViolationException;
import dev.diglot.error.SessionError;
import dev.diglot.error.SessionException;
import dev.diglot.unitofwork.ViolationNames;
import java.time.Clock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The transaction of a session, used by one thread at a time and only while it is open. */
@SuppressWarnings("try") // A scope is only ever closed.
final class OpenTransaction {
  private static final Clock SYSTEM = new DefaultClock();

  private final SessionEnvironment environment;
  private final ExclusiveUse use;
  private final Transaction transaction;
  private @Nullable Runnable usable;
  private final @Nullable Clock clock;
  private boolean closed;

  OpenTransaction(SessionEnvironment environment, SessionOptions options) {
    this.environment = environment;
    use = new ExclusiveUse("session");
    clock = options.clock();
    transaction =
        new Transaction(
            environment.connections(),
            environment.dialect(),
            options.transaction(),
            environment.listener(),
            use);
  }

  /** Adds a check that everything but a rollback has to pass. */
  void requiring(Runnable check) {
    usable = check;
  }

  /** The time for Java code inside queries. */
  Clock clock() {
    return clock == null ? SYSTEM : clock;
  }

  Transaction transaction() {
    return transaction;
  }

  StatementRunner statements() {
    return transaction.statements();
  }

  boolean isOpen() {
    return !closed;
  }

  /** Does work, unless the session is closed or a statement failed. */
  <R extends @Nullable Object> R use(Supplier<R> work) {
    try (ExclusiveUse inside = use.enter()) {
      requireUsable();
      return work.get();
    }
  }

  /** Does work, unless the session is closed or a statement failed. */
  void use(Runnable work) {
    try (ExclusiveUse inside = use.enter()) {
      requireUsable();
      work.run();
    }
  }

  private void requireUsable() {
    requireOpen();
    if (usable != null) {
      usable.run();
    }
    if (transaction.failed()) {
      throw new SessionException(
          SessionError.TRANSACTION_FAILED,
          "A statement of this transaction failed before, so nothing but rollback() works now.");
    }
  }

  /** Commits; a constraint that is checked only now says entity and properties as others do. */
  void commit() {
    try {
      transaction.commit();
    } catch (ConstraintViolationException violation) {
      throw new ViolationNames(environment.writing()).explain(violation);
    }
  }

  /** Does work that ends a failure, unless the session is closed. */
  void recover(Runnable work) {
    try (ExclusiveUse inside = use.enter()) {
      requireOpen();
      work.run();
    }
  }

  private void requireOpen() {
    if (closed) {
      throw new SessionException(
          SessionError.SESSION_CLOSED,
          "The session is closed. Open another one, and use its objects within it.");
    }
  }

  /** Closes once; the work runs before the transaction is closed. */
  void close(Runnable work) {
    try (ExclusiveUse inside = use.enter()) {
      if (closed) {
        return;
      }
      try {
        transaction.close();
      } finally {
        closed = true;
        work.run();
      }
    }
  }
}
