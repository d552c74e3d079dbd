package dev.diglot.benchmarks;

import dev.diglot.benchmarks.domain.Server;
import dev.diglot.benchmarks.domain.Target;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Asks every contender everything on both databases and compares the answers, and the rows it
 * leaves behind, with those of hand-written JDBC: a benchmark of work that is not done is worth
 * nothing.
 */
public final class Verify {

  private Verify() {}

  /**
   * Verifies.
   *
   * @param arguments the names of contenders and of databases; all, when none are given
   */
  public static void main(String[] arguments) {
    List<String> named = Arrays.asList(arguments);
    List<Contenders> contenders =
        Arrays.stream(Contenders.values()).filter(c -> named.contains(c.name())).toList();
    List<Target.Kind> databases =
        Arrays.stream(Target.Kind.values()).filter(kind -> named.contains(kind.name())).toList();
    try (Server server = Server.start()) {
      System.setProperty(Server.PROPERTY, server.url());
      List<String> wrong =
          of(
              contenders.isEmpty() ? List.of(Contenders.values()) : contenders,
              databases.isEmpty() ? List.of(Target.Kind.values()) : databases);
      wrong.forEach(System.out::println);
      if (!wrong.isEmpty()) {
        System.exit(1);
      }
    }
  }

  /**
   * Verifies contenders.
   *
   * @param contenders which
   * @param databases where
   * @return what is wrong, a line each; empty when all is right
   */
  static List<String> of(List<Contenders> contenders, List<Target.Kind> databases) {
    List<String> wrong = new ArrayList<>();
    for (Target.Kind database : databases) {
      for (Contenders contender : contenders) {
        List<String> found = Check.of(contender, database);
        System.out.printf(
            "%s on %s: %s%n", contender, database, found.isEmpty() ? "right" : "WRONG");
        found.forEach(line -> wrong.add(contender + " on " + database + ": " + line));
      }
    }
    return wrong;
  }
}
