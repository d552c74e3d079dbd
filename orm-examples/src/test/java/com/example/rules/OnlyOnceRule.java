package com.example.rules;

import dev.diglot.dialect.ansi.Fold;
import dev.diglot.dialect.ansi.QuotedIdentifiers;
import dev.diglot.mapping.ConstraintContributor;
import dev.diglot.postgres.type.PostgresType;
import dev.diglot.schema.NativeConstraint;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@link OnlyOnce}. */
// tag::rule[]
public final class OnlyOnceRule implements ConstraintContributor {

  @Override
  public List<NativeConstraint> constraints(Class<?> type, Target target) {
    OnlyOnce rule = type.getDeclaredAnnotation(OnlyOnce.class);
    if (rule == null) {
      return List.of();
    }
    List<String> columns =
        Stream.of(rule.value()).flatMap(property -> target.columns(property).stream()).toList();
    return List.of(
        new NativeConstraint(
            "once_" + target.table().name() + "_" + String.join("_", columns),
            PostgresType.DIALECT,
            columns.stream()
                .map(QuotedIdentifiers.standard(Fold.LOWER)::quote)
                .collect(Collectors.joining(", ", "unique nulls not distinct (", ")")),
            List.of()));
  }
}
// end::rule[]
