package dev.diglot.benchmarks;

import java.io.IOException;
import org.openjdk.jmh.Main;

/** Runs the benchmarks; the arguments are JMH's. */
public final class Run {

  private Run() {}

  /**
   * Runs.
   *
   * @param arguments options of JMH, such as a pattern of names, {@code -p database=H2}, or {@code
   *     -prof gc}
   * @throws IOException when results cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    Main.main(arguments);
  }
}
