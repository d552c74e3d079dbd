package dev.diglot.error;

/**
 * A stable name for one kind of failure. Every code has a page under {@code docs/errors} that says
 * what happened and what to do about it.
 */
public interface ErrorCode {

  /**
   * The code as printed in messages, for example {@code DG-201}.
   *
   * @return the code, never changed once released
   */
  String id();
}
