package dev.diglot.session;

/**
 * Work done within a transaction or a savepoint.
 *
 * @param <X> what the work may throw; {@code RuntimeException} when it throws nothing checked
 */
@FunctionalInterface
public interface Work<X extends Exception> {

  /**
   * Does the work.
   *
   * @param session the session whose transaction is open
   * @throws X when the work fails: the transaction is rolled back
   */
  void run(Session session) throws X;
}
