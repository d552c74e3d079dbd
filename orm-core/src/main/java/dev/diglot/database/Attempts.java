package dev.diglot.database;

import dev.diglot.error.SerializationFailureException;
import dev.diglot.session.Call;
import dev.diglot.session.Retry;
import dev.diglot.session.Session;
import java.util.Objects;
import java.util.function.Supplier;

/** Work in a transaction, tried as often as a policy allows, each time in a new session. */
final class Attempts {
  private Attempts() {}

  static <R, X extends Exception> R run(Retry retry, Supplier<Session> open, Call<R, X> work)
      throws X {
    Objects.requireNonNull(retry, "retry");
    for (int attempt = 1; ; attempt++) {
      try (Session session = open.get()) {
        R result = work.run(session);
        session.commit();
        return result;
      } catch (SerializationFailureException failure) {
        if (!retry.allows(attempt, failure) || !retry.pauseAfter(attempt)) {
          throw failure;
        }
      }
    }
  }
}
