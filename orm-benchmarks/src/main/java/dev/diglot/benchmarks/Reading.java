package dev.diglot.benchmarks;

import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
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
  public Object find(Setting setting) {
    return setting.contender().find(setting.from(1));
  }

  /** Ten employees. */
  @Benchmark
  public Object read10(Setting setting) {
    return setting.contender().read(setting.from(10), 10);
  }

  /** A thousand employees. */
  @Benchmark
  public Object read1000(Setting setting) {
    return setting.contender().read(setting.from(1_000), 1_000);
  }

  /** All fifty thousand employees. */
  @Benchmark
  public Object read50000(Setting setting) {
    return setting.contender().read(setting.from(50_000), 50_000);
  }

  /** A thousand records joined from two tables. */
  @Benchmark
  public Object lines1000(Setting setting) {
    return setting.contender().readLines(setting.from(1_000), 1_000);
  }

  /** A thousand employees with their cities and superiors. */
  @Benchmark
  public Object graph1000(Setting setting) {
    return setting.contender().readGraph(setting.from(1_000), 1_000);
  }

  /** A thousand teams of ten members. */
  @Benchmark
  public Object teams(Setting setting) {
    return setting.contender().readTeams();
  }

  /** A query of one to five conditions. */
  @Benchmark
  public Object search(Setting setting) {
    return setting.contender().search(setting.staff().search());
  }

  /** The same query with other values; Diglot is asked by a lambda. */
  @Benchmark
  public Object named(Setting setting) {
    long number = setting.from(1_000);
    return setting.contender().named("Last" + number % 4_999, BigDecimal.valueOf(30_000 + number));
  }
}
