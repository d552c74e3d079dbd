package dev.diglot.dialect.ansi;

import dev.diglot.error.ConstraintViolationException.Violation;

/** Violations in words; no values, which may be confidential. */
final class Violations {

  private Violations() {}

  static String describe(Violation violation) {
    StringBuilder text = new StringBuilder(what(violation));
    if (violation.constraint() != null) {
      text.append(" '").append(violation.constraint()).append('\'');
    }
    if (violation.table() != null) {
      text.append(" of ").append(violation.table());
    }
    if (!violation.columns().isEmpty()) {
      text.append(" (").append(String.join(", ", violation.columns())).append(')');
    }
    return text.append(" is violated: ").append(advice(violation)).toString();
  }

  private static String what(Violation violation) {
    return switch (violation.kind()) {
      case UNIQUE -> "The unique constraint";
      case FOREIGN_KEY -> "The foreign key";
      case NOT_NULL -> "The not-null constraint";
      case CHECK -> "The check";
      case EXCLUSION -> "The exclusion constraint";
    };
  }

  private static String advice(Violation violation) {
    return switch (violation.kind()) {
      case UNIQUE -> "another row has the same values. Change them, or update that row.";
      case FOREIGN_KEY ->
          "a row refers to one that is not there, or would be left referring to nothing. Write"
              + " the referred row first, or delete the referring rows first.";
      case NOT_NULL -> "the value is null. Give a value.";
      case CHECK -> "the row does not satisfy its condition. Correct the values.";
      case EXCLUSION -> "another row conflicts with the values. Change them.";
    };
  }
}
