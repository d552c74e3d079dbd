package dev.diglot.benchmarks.report;

import dev.diglot.benchmarks.Contenders;
import dev.diglot.benchmarks.domain.Target;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names as their owners spell them, and who is who. */
final class Labels {
  private static final Map<String, String> SPELLED =
      Map.of(
          "JOOQ", "jOOQ",
          "MYBATIS", "MyBatis",
          "EASY_QUERY", "EasyQuery",
          "EASYQUERY", "EasyQuery",
          "UJORM", "ujorm",
          "SPRING_JDBC", "Spring JDBC",
          "LIMIT", "JDBC, best known");
  private static final Set<Contenders> BY_HAND =
      EnumSet.of(Contenders.SPRING_JDBC, Contenders.JDBI, Contenders.JOOQ);
  private static final int ACRONYM = 4;

  private Labels() {}

  static String of(Contenders contender) {
    String name = contender.name();
    if (SPELLED.containsKey(name)) {
      return SPELLED.get(name);
    }
    if (name.length() <= ACRONYM) {
      return name;
    }
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String of(Target.Kind database) {
    return database == Target.Kind.H2 ? "H2 in memory" : "PostgreSQL";
  }

  static boolean isDiglot(Contenders contender) {
    return contender.name().startsWith("DIGLOT");
  }

  /** Those that Diglot is compared with: everybody but hand-written JDBC. */
  static List<Contenders> peers() {
    return Arrays.stream(Contenders.values())
        .filter(contender -> !isDiglot(contender))
        .filter(contender -> contender != Contenders.JDBC && contender != Contenders.LIMIT)
        .toList();
  }

  /** Those among them that map rows to objects themselves, where no mapper is written by hand. */
  static List<Contenders> mappers() {
    return peers().stream().filter(contender -> !BY_HAND.contains(contender)).toList();
  }

  static List<Contenders> diglot() {
    return Arrays.stream(Contenders.values()).filter(Labels::isDiglot).toList();
  }
}
