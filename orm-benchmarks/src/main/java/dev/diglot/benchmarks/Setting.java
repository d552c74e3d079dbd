package dev.diglot.benchmarks;

import dev.diglot.benchmarks.domain.Contender;
import dev.diglot.benchmarks.domain.Target;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One contender on one database; the rows it asks for differ from call to call. */
@State(Scope.Benchmark)
public class Setting {
  /** Which database. */
  @Param({"H2", "POSTGRES"})
  public Target.Kind database = Target.Kind.H2;

  /** Who works on it. */
  @Param public Contenders contender = Contenders.JDBC;

  private Target target;
  private Contender working;
  private Inputs inputs;

  /** Creates the setting; JMH fills it. */
  public Setting() {}

  /** Starts the database. */
  @Setup
  public void start() {
    target = Target.open(database);
    working = contender.open(target);
    inputs = new Inputs();
  }

  /** Removes inserted rows and what updates left behind, so that every iteration begins alike. */
  @TearDown(Level.Iteration)
  public void clean() {
    target.tidy();
  }

  /** Stops the database. */
  @TearDown
  public void stop() {
    working.close();
    target.close();
  }

  @Nullable Object run(Scenario scenario) {
    return scenario.run(working, inputs);
  }
}
