package dev.diglot.dialect.ansi;

import dev.diglot.dialect.Dialect;
import dev.diglot.dialect.OperatorContributor;
import dev.diglot.dialect.OperatorRenderer;
import dev.diglot.sql.tree.Operator;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;

/** Operators that others bring for a dialect, looked for once. */
final class ContributedOperators {
  private final Map<String, Map<Operator, OperatorRenderer>> byDialect = new ConcurrentHashMap<>();

  Optional<OperatorRenderer> find(Operator operator, Dialect dialect) {
    return Optional.ofNullable(
        byDialect.computeIfAbsent(dialect.name(), name -> load(dialect)).get(operator));
  }

  private static Map<Operator, OperatorRenderer> load(Dialect dialect) {
    Map<Operator, OperatorRenderer> found = new ConcurrentHashMap<>();
    ServiceLoader.load(OperatorContributor.class)
        .forEach(contributor -> found.putAll(contributor.operators(dialect)));
    ServiceLoader.load(OperatorContributor.class, dialect.getClass().getClassLoader())
        .forEach(contributor -> found.putAll(contributor.operators(dialect)));
    return found;
  }
}
