package dev.diglot.dialect.h2;

import dev.diglot.dialect.MigrationLock;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One lock per database URL within this JVM. An embedded H2 database is open in one JVM only; a
 * database behind H2's server has no lock of its own that survives DDL, so other JVMs are not kept
 * out.
 */
final class H2MigrationLock implements MigrationLock {
  private static final Map<String, Semaphore> LOCKS = new ConcurrentHashMap<>();

  @Override
  public Held acquire(Connection connection) throws SQLException {
    String url = connection.getMetaData().getURL();
    Semaphore lock = LOCKS.computeIfAbsent(url, key -> new Semaphore(1));
    lock.acquireUninterruptibly();
    AtomicBoolean held = new AtomicBoolean(true);
    return () -> {
      if (held.getAndSet(false)) {
        lock.release();
      }
    };
  }
}
