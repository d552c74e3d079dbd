package dev.diglot.database;

/**
 * Work done within transactions of several databases that gives a result.
 *
 * @param <R> the result's type
 * @param <X> what the work may throw; {@code RuntimeException} when it throws nothing checked
 */
@FunctionalInterface
public interface BoundCall<R, X extends Exception> {

  /**
   * Does the work.
   *
   * @param session the session over all databases
   * @return the result
   * @throws X when the work fails: every database is rolled back
   */
  R run(BoundSession session) throws X;
}
