package dev.diglot.benchmarks.startup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * When the moments came, and what processor time the main thread had had by then. Loads no class
 * that a small program would not have, so that it does not measure itself.
 */
final class Marks {
  /** Nanoseconds on a processor, as Linux counts them for the calling thread. */
  private static final Path SCHEDULED = Path.of("/proc/thread-self/schedstat");

  private final long[] wall = new long[Mark.values().length];
  private final long[] processor = new long[wall.length];

  /** Notes that a moment has come. */
  void pass(Mark mark) {
    processor[mark.ordinal()] = processor();
    wall[mark.ordinal()] = System.nanoTime();
  }

  /** Nanoseconds between two moments. */
  long wall(Mark from, Mark to) {
    return wall[to.ordinal()] - wall[from.ordinal()];
  }

  /** Nanoseconds of the main thread on a processor between two moments; 0 where nobody counts. */
  long processor(Mark from, Mark to) {
    return processor[to.ordinal()] - processor[from.ordinal()];
  }

  private static long processor() {
    if (!Files.exists(SCHEDULED)) {
      return 0;
    }
    try {
      String counted = Files.readString(SCHEDULED);
      return Long.parseLong(counted, 0, counted.indexOf(' '), 10);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
