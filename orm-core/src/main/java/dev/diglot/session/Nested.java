package dev.diglot.session;

import dev.diglot.engine.SavepointMark;
import org.jspecify.annotations.Nullable;

/**
 * A savepoint as a block: what was done within it is kept by {@link #commit()}, else undone when it
 * closes, in the database and in memory. A statement that fails within it does not fail the
 * transaction around it.
 */
public final class Nested implements AutoCloseable {
  private final Session session;
  private final @Nullable Nested outer;
  private final SavepointMark mark;
  private boolean ended;

  Nested(Session session, @Nullable Nested outer, SavepointMark mark) {
    this.session = session;
    this.outer = outer;
    this.mark = mark;
  }

  /**
   * Flushes, keeps what was done and ends the block.
   *
   * @throws dev.diglot.error.DatabaseException when the database refuses a statement; the block
   *     stays open
   */
  public void commit() {
    if (!ended) {
      session.keepNested(this);
      ended = true;
    }
  }

  /** Undoes what was done and ends the block. */
  public void rollback() {
    if (!ended) {
      ended = true;
      session.undoNested(this);
    }
  }

  /** Undoes what was done, unless the block was committed. */
  @Override
  public void close() {
    rollback();
  }

  /** The block around this one, or null when that is the transaction. */
  @Nullable Nested outer() {
    return outer;
  }

  SavepointMark mark() {
    return mark;
  }

  void endedByTransaction() {
    ended = true;
  }
}
