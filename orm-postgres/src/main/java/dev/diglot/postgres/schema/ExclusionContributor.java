package dev.diglot.postgres.schema;

import dev.diglot.dialect.Identifiers;
import dev.diglot.dialect.ansi.Fold;
import dev.diglot.dialect.ansi.QuotedIdentifiers;
import dev.diglot.mapping.ConstraintContributor;
import dev.diglot.postgres.annotation.Exclude;
import dev.diglot.postgres.annotation.Excludes;
import dev.diglot.postgres.type.PostgresType;
import dev.diglot.schema.NativeConstraint;
import java.util.ArrayList;
import java.util.List;

/** Reads {@link Exclude}. */
public final class ExclusionContributor implements ConstraintContributor {
  private static final String WITH = " with ";
  private static final Identifiers NAMES = QuotedIdentifiers.standard(Fold.LOWER);
  private static final List<String> GIST = List.of("create extension if not exists btree_gist");

  /** Creates the contributor. */
  public ExclusionContributor() {}

  @Override
  public List<NativeConstraint> constraints(Class<?> type, Target target) {
    if (!type.isAnnotationPresent(Exclude.class) && !type.isAnnotationPresent(Excludes.class)) {
      return List.of();
    }
    List<NativeConstraint> constraints = new ArrayList<>();
    for (Exclude given : type.getDeclaredAnnotationsByType(Exclude.class)) {
      Exclusion exclusion = new Exclusion(target);
      for (String comparison : given.value()) {
        exclusion.add(comparison.strip());
      }
      if (exclusion.isSound()) {
        constraints.add(exclusion.constraint(given));
      }
    }
    return constraints;
  }

  /** The comparisons of one constraint. */
  private static final class Exclusion {
    private final Target target;
    private final List<String> parts = new ArrayList<>();
    private final List<String> named = new ArrayList<>();
    private boolean wrong;

    Exclusion(Target target) {
      this.target = target;
    }

    void add(String comparison) {
      int with = comparison.lastIndexOf(WITH);
      if (with < 0) {
        wrong("compares '" + comparison + "'");
        return;
      }
      String key = comparison.substring(0, with).strip();
      String operator = WITH + comparison.substring(with + WITH.length()).strip();
      if (key.startsWith("(")) {
        parts.add(key + operator);
        named.add("expression");
        return;
      }
      int end = key.indexOf(' ');
      String operatorClass = end < 0 ? "" : key.substring(end);
      List<String> columns = target.columns(end < 0 ? key : key.substring(0, end));
      wrong |= columns.isEmpty();
      for (String column : columns) {
        parts.add(NAMES.quote(column) + operatorClass + operator);
        named.add(column);
      }
    }

    boolean isSound() {
      if (parts.isEmpty() && !wrong) {
        wrong("compares nothing");
      }
      return !wrong;
    }

    private void wrong(String fact) {
      wrong = true;
      target.problem(
          "has an @Exclude that " + fact + ".",
          "write what is compared, with, and an operator, as in \"room with =\".");
    }

    NativeConstraint constraint(Exclude given) {
      String name = "ex_" + target.table().name() + "_" + String.join("_", named);
      return new NativeConstraint(
          given.name().isEmpty() ? name : given.name(),
          PostgresType.DIALECT,
          "exclude using "
              + NAMES.quote(given.using())
              + " ("
              + String.join(", ", parts)
              + ")"
              + (given.where().isEmpty() ? "" : " where (" + given.where() + ")")
              + (given.deferrable() ? " deferrable initially deferred" : ""),
          given.using().equals("gist") ? GIST : List.of());
    }
  }
}
