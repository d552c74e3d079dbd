package dev.diglot.postgres.session;

import dev.diglot.database.Database;
import dev.diglot.error.DatabaseException;
import dev.diglot.error.SessionError;
import dev.diglot.error.SessionException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Receives messages that are sent to channels while it is open, each once and in the order in which
 * their transactions committed. One thread at a time may use it.
 */
public final class Listener implements AutoCloseable {
  private final OwnConnection connection;
  private final Deque<Notification> received = new ArrayDeque<>();
  private boolean closed;

  private Listener(OwnConnection connection) {
    this.connection = connection;
  }

  static Listener to(Database database, String... channels) {
    if (channels.length == 0) {
      throw new IllegalArgumentException("Expected channels to listen to, got none");
    }
    OwnConnection connection = new OwnConnection(database);
    try {
      for (String channel : channels) {
        connection.execute("listen " + quoted(channel));
      }
      return new Listener(connection);
    } catch (DatabaseException refused) {
      connection.close();
      throw refused;
    }
  }

  /** Always quoted: {@code notify} takes the name to the letter. */
  private static String quoted(String channel) {
    return '"' + channel.replace("\"", "\"\"") + '"';
  }

  /**
   * The next message, waiting for one.
   *
   * @param timeout how long to wait at most, to the millisecond; not negative
   * @return the message, or empty when none came in time
   * @throws DatabaseException when the connection is lost, with messages that were on their way;
   *     the listener is closed then: listen again, and look at what they are about
   * @throws SessionException when the listener is closed
   */
  public synchronized Optional<Notification> receive(Duration timeout) {
    if (closed) {
      throw new SessionException(
          SessionError.SESSION_CLOSED, "The listener is closed. Listen again.");
    }
    if (timeout.isNegative()) {
      throw new IllegalArgumentException("Expected a time to wait, got " + timeout);
    }
    if (received.isEmpty()) {
      fetch(timeout);
    }
    return Optional.ofNullable(received.poll());
  }

  private void fetch(Duration timeout) {
    try {
      PGConnection driver = connection.connection().unwrap(PGConnection.class);
      // The driver takes 0 for "for ever", and waits a moment longer than not at all for 1.
      long millis = Math.max(1, Math.min(Integer.MAX_VALUE, timeout.toMillis()));
      PGNotification[] notifications = driver.getNotifications((int) millis);
      if (notifications == null) {
        return;
      }
      for (PGNotification one : notifications) {
        received.add(new Notification(one.getName(), one.getParameter(), one.getPID()));
      }
    } catch (SQLException lost) {
      closed = true;
      DatabaseException translated = connection.translated(lost);
      try {
        connection.close();
      } catch (DatabaseException gone) {
        translated.addSuppressed(gone);
      }
      throw translated;
    }
  }

  /** Stops listening and gives the connection back; does nothing the second time. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    try (connection) {
      connection.execute("unlisten *");
    }
  }
}
