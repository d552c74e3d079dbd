package dev.diglot.benchmarks.wire;

import java.util.concurrent.atomic.AtomicLong;

/** What has gone over the wire. */
final class Count {
  final AtomicLong statements = new AtomicLong();
  final AtomicLong roundTrips = new AtomicLong();
  final AtomicLong sent = new AtomicLong();
  final AtomicLong received = new AtomicLong();

  Count copy() {
    return since(new Count());
  }

  Count since(Count earlier) {
    Count since = new Count();
    since.statements.set(statements.get() - earlier.statements.get());
    since.roundTrips.set(roundTrips.get() - earlier.roundTrips.get());
    since.sent.set(sent.get() - earlier.sent.get());
    since.received.set(received.get() - earlier.received.get());
    return since;
  }
}
