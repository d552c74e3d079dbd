package dev.diglot.benchmarks;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** What applications read. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Reading {

  /** Creates the benchmarks. */
  public Reading() {}

  /** One employee by id. */
  @Benchmark
  public @Nullable Object find(Setting setting) {
    return setting.run(Scenario.FIND);
  }

  /** Ten employees. */
  @Benchmark
  public @Nullable Object read10(Setting setting) {
    return setting.run(Scenario.READ_10);
  }

  /** A thousand employees. */
  @Benchmark
  public @Nullable Object read1000(Setting setting) {
    return setting.run(Scenario.READ_1000);
  }

  /** All fifty thousand employees. */
  @Benchmark
  public @Nullable Object read50000(Setting setting) {
    return setting.run(Scenario.READ_50000);
  }

  /** A thousand records joined from two tables. */
  @Benchmark
  public @Nullable Object lines1000(Setting setting) {
    return setting.run(Scenario.LINES_1000);
  }

  /** A thousand employees with their cities and superiors. */
  @Benchmark
  public @Nullable Object graph1000(Setting setting) {
    return setting.run(Scenario.GRAPH_1000);
  }

  /** A thousand teams of ten members. */
  @Benchmark
  public @Nullable Object teams(Setting setting) {
    return setting.run(Scenario.TEAMS);
  }

  /** A query of one to five conditions. */
  @Benchmark
  public @Nullable Object search(Setting setting) {
    return setting.run(Scenario.SEARCH);
  }

  /** The same query with other values; Diglot is asked by a lambda. */
  @Benchmark
  public @Nullable Object named(Setting setting) {
    return setting.run(Scenario.NAMED);
  }
}
