package dev.diglot.dialect.ansi;

import dev.diglot.dialect.Capability;
import dev.diglot.dialect.Dialect;
import dev.diglot.error.DialectError;
import dev.diglot.error.UnsupportedFeatureException;
import dev.diglot.schema.CheckConstraint;
import dev.diglot.schema.Constraint;
import dev.diglot.schema.Deferral;
import dev.diglot.schema.ForeignKey;
import dev.diglot.schema.NativeConstraint;
import dev.diglot.schema.PrimaryKey;
import dev.diglot.schema.ReferentialAction;
import dev.diglot.schema.UniqueConstraint;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a constraint of a table. */
final class ConstraintClause {
  private final Dialect dialect;

  ConstraintClause(Dialect dialect) {
    this.dialect = dialect;
  }

  String render(Constraint constraint) {
    return "constraint " + dialect.identifiers().quote(constraint.name()) + " " + rule(constraint);
  }

  private String rule(Constraint constraint) {
    if (constraint instanceof PrimaryKey key) {
      return "primary key " + list(key.columns());
    }
    if (constraint instanceof UniqueConstraint unique) {
      return "unique " + list(unique.columns()) + deferral(unique.name(), unique.deferral());
    }
    if (constraint instanceof CheckConstraint check) {
      dialect.capabilities().require(Capability.CHECK_CONSTRAINTS, "The check " + check.name());
      return "check (" + dialect.statements().renderExpression(check.condition()) + ")";
    }
    if (constraint instanceof NativeConstraint own) {
      requireOwn(own);
      return own.definition();
    }
    ForeignKey key = (ForeignKey) constraint;
    return "foreign key "
        + list(key.columns())
        + " references "
        + dialect.identifiers().quote(key.target())
        + " "
        + list(key.targetColumns())
        + action(" on delete ", key.onDelete())
        + action(" on update ", key.onUpdate())
        + deferral(key.name(), key.deferral());
  }

  /** Refuses a constraint of another database. */
  void requireOwn(NativeConstraint constraint) {
    if (!constraint.dialect().equals(dialect.name())) {
      throw new UnsupportedFeatureException(
          DialectError.UNSUPPORTED_FEATURE,
          "The constraint "
              + constraint.name()
              + " is one of "
              + constraint.dialect()
              + ", which "
              + dialect.name()
              + " does not have. Remove it, or use that database.");
    }
  }

  private String list(List<String> columns) {
    return columns.stream()
        .map(dialect.identifiers()::quote)
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String action(String event, ReferentialAction action) {
    return action == ReferentialAction.NO_ACTION ? "" : event + action.sql();
  }

  private String deferral(String name, Deferral deferral) {
    if (deferral == Deferral.NOT_DEFERRABLE) {
      return "";
    }
    dialect.capabilities().require(Capability.DEFERRABLE_CONSTRAINTS, "The constraint " + name);
    return deferral == Deferral.INITIALLY_DEFERRED
        ? " deferrable initially deferred"
        : " deferrable initially immediate";
  }
}
