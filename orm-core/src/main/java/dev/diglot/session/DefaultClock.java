package dev.diglot.session;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The system's clock in the zone that is the default when it is asked; made once for all. */
final class DefaultClock extends Clock {

  @Override
  public ZoneId getZone() {
    return ZoneId.systemDefault();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.system(zone);
  }

  @Override
  public Instant instant() {
    return Clock.systemUTC().instant();
  }

  @Override
  public long millis() {
    return System.currentTimeMillis();
  }
}
