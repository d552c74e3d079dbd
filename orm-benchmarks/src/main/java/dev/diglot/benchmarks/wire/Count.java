package dev.diglot.benchmarks.wire;

import java.util.concurrent.atomic.AtomicLong;

/** What has gone over the wire since it was last cleared. */
final class Count {
  final AtomicLong statements = new AtomicLong();
  final AtomicLong roundTrips = new AtomicLong();
  final AtomicLong sent = new AtomicLong();
  final AtomicLong received = new AtomicLong();

  void clear() {
    statements.set(0);
    roundTrips.set(0);
    sent.set(0);
    received.set(0);
  }
}
