package dev.diglot.benchmarks;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** What applications write. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Writing {

  /** Creates the benchmarks. */
  public Writing() {}

  /** One employee, with its id back. */
  @Benchmark
  public @Nullable Object insert(Setting setting) {
    return setting.run(Scenario.INSERT);
  }

  /** Fifty employees, with their ids back. */
  @Benchmark
  public @Nullable Object insert50(Setting setting) {
    return setting.run(Scenario.INSERT_50);
  }

  /** A thousand employees, with their ids back. */
  @Benchmark
  public @Nullable Object insert1000(Setting setting) {
    return setting.run(Scenario.INSERT_1000);
  }

  /** A thousand employees read; two columns of each changed. */
  @Benchmark
  public @Nullable Object update1000(Setting setting) {
    return setting.run(Scenario.UPDATE_1000);
  }

  /** A thousand employees read; random columns of them changed. */
  @Benchmark
  public @Nullable Object readAndChange1000(Setting setting) {
    return setting.run(Scenario.CHANGE_1000);
  }
}
