package dev.diglot.session;

/**
 * Work done within a transaction or a savepoint that gives a result.
 *
 * @param <R> the result's type
 * @param <X> what the work may throw; {@code RuntimeException} when it throws nothing checked
 */
@FunctionalInterface
public interface Call<R, X extends Exception> {

  /**
   * Does the work.
   *
   * @param session the session whose transaction is open
   * @return the result
   * @throws X when the work fails: the transaction is rolled back
   */
  R run(Session session) throws X;
}
