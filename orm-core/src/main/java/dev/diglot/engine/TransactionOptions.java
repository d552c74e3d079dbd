package dev.diglot.engine;

import org.jspecify.annotations.Nullable;

/**
 * What a transaction may do and see.
 *
 * @param readOnly whether writes are refused
 * @param isolation the isolation, or null for the database's default
 */
public record TransactionOptions(boolean readOnly, @Nullable Isolation isolation) {
  /** Reads and writes at the database's default isolation. */
  public static final TransactionOptions DEFAULT = new TransactionOptions(false, null);

  /** Only reads, at the database's default isolation. */
  public static final TransactionOptions READ_ONLY = new TransactionOptions(true, null);

  /**
   * The same at another isolation.
   *
   * @param level the isolation, or null for the database's default
   * @return the options
   */
  public TransactionOptions at(@Nullable Isolation level) {
    return new TransactionOptions(readOnly, level);
  }
}
