package dev.diglot.benchmarks.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Stands between clients and a PostgreSQL on this machine and counts. A round trip is a time that a
 * client sends after the server has answered: a batch is only a batch if the wire shows it.
 */
final class Proxy implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final Count count = new Count();
  private final ServerSocket listening;
  private final int server;

  private Proxy(ServerSocket listening, int server) {
    this.listening = listening;
    this.server = server;
  }

  /** Begins to stand before the server at a port. */
  static Proxy before(int server) {
    try {
      Proxy proxy = new Proxy(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), server);
      start("accept", proxy::accept);
      return proxy;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  int port() {
    return listening.getLocalPort();
  }

  Count count() {
    return count;
  }

  private void accept() throws IOException {
    while (!listening.isClosed()) {
      Socket client = listening.accept();
      Socket onward = new Socket(InetAddress.getLoopbackAddress(), server);
      client.setTcpNoDelay(true);
      onward.setTcpNoDelay(true);
      AtomicBoolean answered = new AtomicBoolean(true);
      start("requests", () -> requests(client, onward, answered));
      start("answers", () -> answers(onward, client, answered));
    }
  }

  private void requests(Socket client, Socket onward, AtomicBoolean answered) throws IOException {
    Frames frames = new Frames(count);
    pump(
        client,
        onward,
        (bytes, length) -> {
          if (answered.getAndSet(false)) {
            count.roundTrips.incrementAndGet();
          }
          count.sent.addAndGet(length);
          frames.take(bytes, length);
        });
  }

  private void answers(Socket onward, Socket client, AtomicBoolean answered) throws IOException {
    pump(
        onward,
        client,
        (bytes, length) -> {
          answered.set(true);
          count.received.addAndGet(length);
        });
  }

  private static void pump(Socket from, Socket to, Watching watching) throws IOException {
    byte[] bytes = new byte[BUFFER];
    try (from;
        to;
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      for (int length = in.read(bytes); length >= 0; length = in.read(bytes)) {
        watching.seen(bytes, length);
        out.write(bytes, 0, length);
      }
    }
  }

  private static void start(String name, Working working) {
    Thread thread =
        new Thread(
            () -> {
              try {
                working.run();
              } catch (IOException closed) {
                // Either side has gone, and with it what was to be counted.
              }
            },
            "wire-" + name);
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    try {
      listening.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private interface Watching {
    void seen(byte[] bytes, int length);
  }

  private interface Working {
    void run() throws IOException;
  }
}
