package dev.diglot.benchmarks;

import java.util.concurrent.TimeUnit;
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
  public Object insert(Setting setting) {
    return setting.contender().insert(setting.staff().employees(1).get(0));
  }

  /** Fifty employees, with their ids back. */
  @Benchmark
  public Object insert50(Setting setting) {
    return setting.contender().insertAll(setting.staff().employees(50));
  }

  /** A thousand employees, with their ids back. */
  @Benchmark
  public Object insert1000(Setting setting) {
    return setting.contender().insertAll(setting.staff().employees(1_000));
  }

  /** A thousand employees read; two columns of each changed. */
  @Benchmark
  public void update1000(Setting setting) {
    long from = setting.from(1_000);
    setting.contender().updateAll(from, setting.staff().raises(from, 1_000));
  }

  /** A thousand employees read; random columns of them changed. */
  @Benchmark
  public void readAndChange1000(Setting setting) {
    long from = setting.from(1_000);
    setting.contender().readAndChange(from, setting.staff().changes(from, 1_000));
  }
}
