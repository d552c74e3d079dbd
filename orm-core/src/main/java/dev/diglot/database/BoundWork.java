package dev.diglot.database;

/**
 * Work done within transactions of several databases.
 *
 * @param <X> what the work may throw; {@code RuntimeException} when it throws nothing checked
 */
@FunctionalInterface
public interface BoundWork<X extends Exception> {

  /**
   * Does the work.
   *
   * @param session the session over all databases
   * @throws X when the work fails: every database is rolled back
   */
  void run(BoundSession session) throws X;
}
