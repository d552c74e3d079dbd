package dev.diglot.benchmarks.wire;

import dev.diglot.benchmarks.Contenders;
import dev.diglot.benchmarks.Inputs;
import dev.diglot.benchmarks.Scenario;
import dev.diglot.benchmarks.domain.Contender;
import dev.diglot.benchmarks.domain.Server;
import dev.diglot.benchmarks.domain.Target;
import dev.diglot.benchmarks.report.Lines;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/** Counts statements and round trips of every contender and scenario on PostgreSQL. */
public final class Wire {
  /** So often that drivers have prepared what they are going to prepare. */
  private static final int BEFORE = 12;

  /** Of which the median counts: a pool that opens a connection meanwhile sends statements, too. */
  private static final int COUNTED = 5;

  private Wire() {}

  /**
   * Counts for all, on a server of its own.
   *
   * @param arguments names of contenders; all, when none are given
   */
  public static void main(String[] arguments) {
    List<Contenders> contenders = new ArrayList<>();
    for (Contenders contender : Contenders.values()) {
      if (arguments.length == 0 || List.of(arguments).contains(contender.name())) {
        contenders.add(contender);
      }
    }
    try (Server server = Server.start()) {
      count(server, contenders);
    }
  }

  /**
   * Counts and writes the counts to {@code wire.json} among the measures.
   *
   * @param server where
   * @param contenders for whom
   */
  public static void count(Server server, List<Contenders> contenders) {
    List<Map<String, Object>> counts = new ArrayList<>();
    try (Proxy proxy = Proxy.before(server.port())) {
      String url =
          server.url().replace(":" + server.port(), ":" + proxy.port())
              + "&sslmode=disable&gssEncMode=disable";
      for (Contenders contender : contenders) {
        try (Target target = Target.at(url);
            Contender working = contender.open(target)) {
          for (Scenario scenario : Scenario.values()) {
            counts.add(count(proxy.count(), contender, working, scenario));
          }
        } catch (RuntimeException failure) {
          System.out.println(contender + " is not counted: " + failure);
        }
      }
    }
    counts.forEach(System.out::println);
    Lines.write(Path.of("target", "measures", "wire.json"), counts);
  }

  private static Map<String, Object> count(
      Count count, Contenders contender, Contender working, Scenario scenario) {
    Inputs inputs = new Inputs();
    for (int i = 0; i < BEFORE; i++) {
      scenario.run(working, inputs);
    }
    List<Count> single = new ArrayList<>();
    for (int i = 0; i < COUNTED; i++) {
      Count before = count.copy();
      scenario.run(working, inputs);
      single.add(count.since(before));
    }
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("measure", "wire");
    line.put("contender", contender.name());
    line.put("scenario", scenario.name());
    line.put("statements", median(single, each -> each.statements));
    line.put("roundTrips", median(single, each -> each.roundTrips));
    line.put("sentBytes", median(single, each -> each.sent));
    line.put("receivedBytes", median(single, each -> each.received));
    return line;
  }

  private static long median(List<Count> counts, Function<Count, AtomicLong> part) {
    return counts.stream()
        .mapToLong(count -> part.apply(count).get())
        .sorted()
        .toArray()[COUNTED / 2];
  }
}
