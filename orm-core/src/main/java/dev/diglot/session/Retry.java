package dev.diglot.session;

import dev.diglot.error.SerializationFailureException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How often work is tried again when concurrent transactions could not be serialized or deadlocked.
 * Nothing else is ever retried.
 *
 * <p>Each attempt gets a new session. Objects that the work captured from outside are not restored
 * between attempts: build them inside the work.
 *
 * @param attempts how often the work runs at most, at least 1
 * @param pause how long to wait at most before the second attempt; doubled before each further one
 */
public record Retry(int attempts, Duration pause) {
  private static final Retry NEVER = new Retry(1, Duration.ZERO);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(10);
  private static final int MOST_DOUBLINGS = 10;

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException when there are no attempts or the pause is negative
   */
  public Retry {
    if (attempts < 1) {
      throw new IllegalArgumentException("Expected at least 1 attempt, got " + attempts);
    }
    if (pause.isNegative()) {
      throw new IllegalArgumentException("Expected a pause of 0 or more, got " + pause);
    }
  }

  /**
   * Tries at most so often, waiting up to 10 ms before the second attempt and twice as long before
   * each further one.
   *
   * @param attempts how often the work runs at most, at least 1
   * @return the policy
   */
  public static Retry of(int attempts) {
    return new Retry(attempts, FIRST_PAUSE);
  }

  /**
   * Tries once.
   *
   * @return the policy
   */
  public static Retry never() {
    return NEVER;
  }

  /**
   * The same policy with another first pause.
   *
   * @param other how long to wait before the second attempt
   * @return a new policy
   */
  public Retry withPause(Duration other) {
    return new Retry(attempts, other);
  }

  /**
   * Whether a failed attempt is worth another.
   *
   * @param attempt the attempt that failed, from 1
   * @param failure what it threw
   * @return whether to try again
   */
  public boolean allows(int attempt, Exception failure) {
    Objects.requireNonNull(failure, "failure");
    return attempt < attempts && failure instanceof SerializationFailureException;
  }

  /**
   * Waits before the next attempt: for the half to the whole of its pause, at random, so that those
   * who met do not meet again.
   *
   * @param attempt the attempt that failed, from 1
   * @return false when the thread was interrupted, which stays interrupted
   */
  public boolean pauseAfter(int attempt) {
    try {
      Thread.sleep(millisAfter(attempt));
      return true;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  long millisAfter(int attempt) {
    long most = pause.toMillis() << Math.min(attempt - 1, MOST_DOUBLINGS);
    return ThreadLocalRandom.current().nextLong(most / 2, most + 1);
  }
}
