package dev.diglot.postgres.type;

import java.util.List;

/** Statements that create what PostgreSQL has no {@code if not exists} for. */
final class Creation {
  private Creation() {}

  static List<String> unlessThere(String statement) {
    return List.of(
        "do $diglot$ begin "
            + statement
            + "; exception when duplicate_object then null; end $diglot$");
  }

  static List<String> extension(String name) {
    return List.of("create extension if not exists " + name);
  }
}
