package dev.diglot.benchmarks;

import dev.diglot.benchmarks.domain.Server;
import dev.diglot.benchmarks.domain.Target;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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
      Map<Contenders, List<String>> wrong =
          wrong(
              contenders.isEmpty() ? List.of(Contenders.values()) : contenders,
              databases.isEmpty() ? List.of(Target.Kind.values()) : databases);
      wrong.values().forEach(lines -> lines.forEach(System.out::println));
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
   * @return those that are wrong, with a line for each thing that is
   */
  static Map<Contenders, List<String>> wrong(
      List<Contenders> contenders, List<Target.Kind> databases) {
    Map<Contenders, List<String>> wrong = new EnumMap<>(Contenders.class);
    for (Target.Kind database : databases) {
      for (Contenders contender : contenders) {
        List<String> found = found(contender, database);
        System.out.printf(
            "%s on %s: %s%n", contender, database, found.isEmpty() ? "right" : "WRONG");
        for (String line : found) {
          wrong
              .computeIfAbsent(contender, key -> new ArrayList<>())
              .add(contender + " on " + database + ": " + line);
        }
      }
    }
    return wrong;
  }

  private static List<String> found(Contenders contender, Target.Kind database) {
    try {
      return Check.of(contender, database);
    } catch (RuntimeException | LinkageError failure) {
      return List.of("not opened: " + failure);
    }
  }
}
