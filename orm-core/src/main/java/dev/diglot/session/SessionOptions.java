package dev.diglot.session;

import dev.diglot.engine.Isolation;
import dev.diglot.engine.TransactionOptions;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * How a session behaves.
 *
 * @param readOnly whether writes are refused before they are sent
 * @param strict whether loading on touch is refused
 * @param clock where {@code onUpdate} and creation times come from, or null for the database's
 *     clock
 * @param isolation what transactions see of each other, or null for the database's default
 */
public record SessionOptions(
    boolean readOnly, boolean strict, @Nullable Clock clock, @Nullable Isolation isolation) {
  private static final SessionOptions DEFAULT = new SessionOptions(false, false, null, null);

  /**
   * Reads and writes, loads on touch, takes times from the database.
   *
   * @return the options
   */
  public static SessionOptions defaults() {
    return DEFAULT;
  }

  /**
   * The same options, refusing writes.
   *
   * @return new options
   */
  public SessionOptions asReadOnly() {
    return new SessionOptions(true, strict, clock, isolation);
  }

  /**
   * The same options, refusing to load on touch.
   *
   * @return new options
   */
  public SessionOptions asStrict() {
    return new SessionOptions(readOnly, true, clock, isolation);
  }

  /**
   * The same options with another clock.
   *
   * @param other where times come from, or null for the database's clock
   * @return new options
   */
  public SessionOptions withClock(@Nullable Clock other) {
    return new SessionOptions(readOnly, strict, other, isolation);
  }

  /**
   * The same options at another isolation.
   *
   * @param level what transactions see of each other, or null for the database's default
   * @return new options
   */
  public SessionOptions at(@Nullable Isolation level) {
    return new SessionOptions(readOnly, strict, clock, level);
  }

  /** What the engine needs to know. */
  TransactionOptions transaction() {
    return readOnly || isolation != null
        ? new TransactionOptions(readOnly, isolation)
        : TransactionOptions.DEFAULT;
  }
}
