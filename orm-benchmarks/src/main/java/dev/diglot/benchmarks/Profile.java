package dev.diglot.benchmarks;

import dev.diglot.benchmarks.domain.Target;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How much is measured by JMH beside what is measured in turn. */
enum Profile {
  /** Two scenarios of hand-written JDBC and Diglot, to compare the two ways of measuring. */
  QUICK(
      "-f 3 -w 1 -i 7 -r 200ms -to 60s -prof gc",
      8,
      2,
      List.of(Scenario.FIND, Scenario.READ_1000),
      List.of(Contenders.JDBC, Contenders.DIGLOT_STATELESS, Contenders.DIGLOT_SESSION)),
  /** Everything, in longer iterations. */
  FULL(
      "-f 5 -w 1 -i 5 -r 1 -prof gc",
      10,
      5,
      List.of(Scenario.values()),
      List.of(Contenders.values()));

  private final String options;
  private final int onH2;
  private final int onServer;
  private final List<Scenario> scenarios;
  private final List<Contenders> contenders;

  Profile(
      String options,
      int onH2,
      int onServer,
      List<Scenario> scenarios,
      List<Contenders> contenders) {
    this.options = options;
    this.onH2 = onH2;
    this.onServer = onServer;
    this.scenarios = scenarios;
    this.contenders = contenders;
  }

  /** The profile of a name in lower case, if there is one. */
  static Optional<Profile> named(String name) {
    return Arrays.stream(values())
        .filter(p -> p.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }

  /** Options of JMH. */
  String[] options() {
    return options.split(" ");
  }

  /** Those of the scenarios that JMH measures. */
  List<Scenario> scenarios(List<Scenario> among) {
    return among.stream().filter(scenarios::contains).toList();
  }

  /** Those of the contenders whom JMH measures. */
  List<Contenders> contenders(List<Contenders> among) {
    return among.stream().filter(contenders::contains).toList();
  }

  /**
   * Iterations before measuring, of a second each: H2 runs in the virtual machine, which has more
   * to compile before it is fast.
   */
  int warmups(Target.Kind database) {
    return database == Target.Kind.H2 ? onH2 : onServer;
  }
}
