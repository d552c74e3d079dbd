package dev.diglot.engine;

import dev.diglot.error.SessionError;
import dev.diglot.error.SessionException;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Detects overlapping use by several threads. Takes no lock: the second thread is refused, not kept
 * waiting. One thread may enter again while it is inside.
 */
public final class ExclusiveUse {
  private final String what;
  private final AtomicReference<Thread> user = new AtomicReference<>();
  private final Scope scope = this::leave;
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
   * @return what to close in order to leave
   * @throws SessionException CONCURRENT_USE when another thread is inside
   */
  public Scope enter() {
    Thread current = Thread.currentThread();
    if (user.getPlain() != current && !user.compareAndSet(null, current)) {
      throw overlapping(current);
    }
    depth++;
    return scope;
  }

  private void leave() {
    depth--;
    if (depth == 0) {
      user.set(null);
    }
  }

  private SessionException overlapping(Thread current) {
    Thread other = user.get();
    return new SessionException(
        SessionError.CONCURRENT_USE,
        String.format(
            "The %s is used by thread '%s' while thread '%s' is still using it. It may move between"
                + " threads, but only one may use it at a time: give each thread its own.",
            what, current.getName(), other == null ? "unknown" : other.getName()));
  }

  /** One stay inside. */
  @FunctionalInterface
  public interface Scope extends AutoCloseable {
    @Override
    void close();
  }
}
