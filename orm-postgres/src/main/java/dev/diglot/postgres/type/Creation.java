package dev.diglot.postgres.type;

import java.util.List;

/** Statements that create what PostgreSQL has no {@code if not exists} for. */
final class Creation {
  private Creation() {}

  static List<String> unlessThere(String statement) {
    return unlessThere(statement, "null; ");
  }

  /** With statements to run instead when it is there, each with its end. */
  static List<String> unlessThere(String statement, String otherwise) {
    return List.of(
        "do $diglot$ begin "
            + statement
            + "; exception when duplicate_object then "
            + otherwise
            + "end $diglot$");
  }

  static List<String> extension(String name) {
    return List.of("create extension if not exists " + name);
  }
}
