package dev.diglot.engine;

import dev.diglot.error.SessionError;
import dev.diglot.error.SessionException;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;
import org.jspecify.annotations.Nullable;

/**
 * Detects overlapping use by several threads. Takes no lock: the second thread is refused, not kept
 * waiting. One thread may enter again while it is inside.
 */
public final class ExclusiveUse implements AutoCloseable {
  private static final AtomicReferenceFieldUpdater<ExclusiveUse, @Nullable Thread> USER =
      AtomicReferenceFieldUpdater.newUpdater(ExclusiveUse.class, Thread.class, "user");

  private final String what;
  private volatile @Nullable Thread user;
  private int depth;

  /**
   * Watches over something.
   *
   * @param what its name in messages, for example {@code session}
   */
  public ExclusiveUse(String what) {
    this.what = what;
  }

  /**
   * Enters.
   *
   * @return this, to be closed in order to leave
   * @throws SessionException CONCURRENT_USE when another thread is inside
   */
  public ExclusiveUse enter() {
    Thread current = Thread.currentThread();
    if (user != current && !USER.compareAndSet(this, null, current)) {
      throw overlapping(current);
    }
    depth++;
    return this;
  }

  /** Leaves. */
  @Override
  public void close() {
    depth--;
    if (depth == 0) {
      user = null;
    }
  }

  private SessionException overlapping(Thread current) {
    Thread other = user;
    return new SessionException(
        SessionError.CONCURRENT_USE,
        String.format(
            "The %s is used by thread '%s' while thread '%s' is still using it. It may move between"
                + " threads, but only one may use it at a time: give each thread its own.",
            what, current.getName(), other == null ? "unknown" : other.getName()));
  }
}
