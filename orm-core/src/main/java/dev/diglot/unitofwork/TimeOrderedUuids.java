package dev.diglot.unitofwork;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/**
 * Random UUIDs that sort by time: version 7 of RFC 9562, ascending within one generator even within
 * a millisecond.
 */
final class TimeOrderedUuids {
  private static final int VERSION = 7;
  private static final int COUNTER_BITS = 12;
  private static final int COUNTER_LIMIT = 1 << COUNTER_BITS;
  private static final long VARIANT = 0x8000_0000_0000_0000L;
  private static final long RANDOM_MASK = 0x3FFF_FFFF_FFFF_FFFFL;
  private static final int COUNTER_START = 1 << 8;

  private final SecureRandom random = new SecureRandom();
  private final Clock clock;
  private long millis;
  private int counter;

  TimeOrderedUuids(Clock clock) {
    this.clock = clock;
  }

  /** The next UUID, greater than all before. */
  synchronized UUID next() {
    long now = clock.millis();
    if (now > millis) {
      millis = now;
      counter = random.nextInt(COUNTER_START);
    } else if (++counter == COUNTER_LIMIT) {
      millis++;
      counter = random.nextInt(COUNTER_START);
    }
    long high = millis << 16 | (long) VERSION << COUNTER_BITS | counter;
    return new UUID(high, VARIANT | random.nextLong() & RANDOM_MASK);
  }
}
