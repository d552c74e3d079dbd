package dev.diglot.session;

import dev.diglot.engine.ExclusiveUse;
import dev.diglot.engine.StatementRunner;
import dev.diglot.engine.Transaction;
import dev.diglot.error.SessionError;
import dev.diglot.error.SessionException;
import java.util.function.Supplier;

/** The transaction of a session, used by one thread at a time and only while it is open. */
@SuppressWarnings("try") // A scope is only ever closed.
final class OpenTransaction {
  private final ExclusiveUse use;
  private final Transaction transaction;
  private boolean closed;

  OpenTransaction(SessionEnvironment environment, SessionOptions options) {
    use = new ExclusiveUse("session");
    transaction =
        new Transaction(
            environment.connections(),
            environment.dialect(),
            options.transaction(),
            environment.listener(),
            use);
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

  <R> R use(Supplier<R> work) {
    try (ExclusiveUse.Scope scope = use.enter()) {
      if (closed) {
        throw new SessionException(
            SessionError.SESSION_CLOSED,
            "The session is closed. Open another one, and use its objects within it.");
      }
      return work.get();
    }
  }

  void use(Runnable work) {
    use(
        () -> {
          work.run();
          return true;
        });
  }

  /** Closes once; the work runs before the transaction is closed. */
  void close(Runnable work) {
    try (ExclusiveUse.Scope scope = use.enter()) {
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
