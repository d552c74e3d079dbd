package dev.diglot.benchmarks.wire;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads the messages of one client in PostgreSQL's protocol and counts the statements that it has
 * executed; those that only begin and end transactions are not counted.
 */
final class Frames {
  private static final int LENGTH = 4;
  private static final int FIRST_BUFFER = 1 << 16;
  private static final Set<String> TRANSACTIONS = Set.of("BEGIN", "COMMIT", "ROLLBACK");

  private final Count count;
  private final Map<String, Boolean> countedStatements = new HashMap<>();
  private final Map<String, Boolean> countedPortals = new HashMap<>();
  private ByteBuffer pending = ByteBuffer.allocate(FIRST_BUFFER);
  private boolean started;

  Frames(Count count) {
    this.count = count;
  }

  /** Takes what the client has sent. */
  void take(byte[] bytes, int length) {
    if (pending.remaining() < length) {
      ByteBuffer larger = ByteBuffer.allocate(2 * (pending.position() + length));
      pending = larger.put(pending.flip());
    }
    pending.put(bytes, 0, length).flip();
    while (message()) {
      // Each turn takes one message.
    }
    pending.compact();
  }

  private boolean message() {
    int head = started ? 1 : 0;
    if (pending.remaining() < head + LENGTH) {
      return false;
    }
    int end = pending.position() + head + pending.getInt(pending.position() + head);
    if (pending.limit() < end) {
      return false;
    }
    if (started) {
      byte type = pending.get();
      pending.position(pending.position() + LENGTH);
      read(type);
    }
    started = true;
    pending.position(end);
    return true;
  }

  private void read(byte type) {
    switch (type) {
      case 'P' -> {
        String name = text();
        countedStatements.put(name, counts(text()));
      }
      case 'B' -> {
        String portal = text();
        countedPortals.put(portal, countedStatements.getOrDefault(text(), true));
      }
      case 'E' -> add(countedPortals.getOrDefault(text(), true));
      case 'Q' -> add(counts(text()));
      default -> {
        // The others ask for no work.
      }
    }
  }

  private void add(boolean counted) {
    if (counted) {
      count.statements.incrementAndGet();
    }
  }

  private static boolean counts(String sql) {
    String first = sql.strip().split("[\\s;]", 2)[0];
    return !TRANSACTIONS.contains(first.toUpperCase(Locale.ROOT));
  }

  private String text() {
    int from = pending.position();
    while (pending.get() != 0) {
      // Texts end with a zero.
    }
    return new String(pending.array(), from, pending.position() - from - 1, StandardCharsets.UTF_8);
  }
}
