package dev.diglot.benchmarks.turns;

import com.sun.management.ThreadMXBean;
import dev.diglot.benchmarks.Contenders;
import dev.diglot.benchmarks.Inputs;
import dev.diglot.benchmarks.Scenario;
import dev.diglot.benchmarks.domain.Contender;
import dev.diglot.benchmarks.domain.Target;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A contender, and what its slices took. */
final class Player {
  private static final ThreadMXBean THREADS =
      ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

  private final Contenders name;
  private final Contender contender;
  private final List<Double> micros = new ArrayList<>();
  private final List<Double> bytes = new ArrayList<>();

  Player(Contenders name, Target target) {
    this.name = name;
    this.contender = name.open(target);
  }

  /** Does it again and again for a while; one slice is one average. */
  void slice(Scenario scenario, Inputs inputs, Duration length) {
    long allocated = THREADS.getCurrentThreadAllocatedBytes();
    long start = System.nanoTime();
    long end = start + length.toNanos();
    long now = start;
    int done = 0;
    while (now < end) {
      scenario.run(contender, inputs);
      done++;
      now = System.nanoTime();
    }
    micros.add((now - start) / 1_000.0 / done);
    bytes.add((THREADS.getCurrentThreadAllocatedBytes() - allocated) / (double) done);
  }

  void forget() {
    micros.clear();
    bytes.clear();
  }

  /** Microseconds of an operation in the slice in the middle. */
  double micros() {
    return micros.stream().sorted().skip(micros.size() / 2).findFirst().orElseThrow();
  }

  /** All slices. */
  Map<String, Object> line(Target.Kind database, Scenario scenario) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("measure", "turns");
    line.put("database", database.name());
    line.put("scenario", scenario.name());
    line.put("contender", name.name());
    line.put("micros", micros);
    line.put("bytes", bytes);
    return line;
  }
}
