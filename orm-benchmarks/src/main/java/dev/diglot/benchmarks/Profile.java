package dev.diglot.benchmarks;

import dev.diglot.benchmarks.domain.Target;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How long everything is measured. */
enum Profile {
  /** One fork of short iterations. */
  QUICK("-e WhereOverhead -f 1 -w 1 -i 7 -r 200ms -to 60s -prof gc", 8, 2),
  /** Five forks of longer ones. */
  FULL("-e WhereOverhead -f 5 -w 1 -i 5 -r 1 -prof gc", 10, 5);

  private final String options;
  private final int onH2;
  private final int onServer;

  Profile(String options, int onH2, int onServer) {
    this.options = options;
    this.onH2 = onH2;
    this.onServer = onServer;
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

  /**
   * Iterations before measuring, of a second each: H2 runs in the virtual machine, which has more
   * to compile before it is fast.
   */
  int warmups(Target.Kind database) {
    return database == Target.Kind.H2 ? onH2 : onServer;
  }
}
