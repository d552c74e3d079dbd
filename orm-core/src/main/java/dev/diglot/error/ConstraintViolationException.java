package dev.diglot.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A constraint of the database was violated; says which, on which table and columns. */
public final class ConstraintViolationException extends DatabaseException {
  private static final long serialVersionUID = 1L;

  private final transient Violation violation;

  /**
   * Creates the exception.
   *
   * @param violation what was violated
   * @param message the fact, what was expected and what came, and what to do about it
   * @param cause the driver's exception
   */
  public ConstraintViolationException(
      Violation violation, String message, @Nullable Throwable cause) {
    super(DatabaseError.CONSTRAINT_VIOLATION, message, cause);
    this.violation = violation;
  }

  /**
   * What was violated.
   *
   * @return the violation
   */
  public Violation violation() {
    return violation;
  }

  /** The kinds of constraint. */
  public enum Kind {
    /** A primary key or unique constraint. */
    UNIQUE,
    /** A foreign key. */
    FOREIGN_KEY,
    /** A column that refuses null. */
    NOT_NULL,
    /** A check constraint. */
    CHECK,
    /** An exclusion constraint. */
    EXCLUSION
  }

  /**
   * What was violated, as far as the database said.
   *
   * @param kind the kind of constraint
   * @param constraint the constraint's name, or null when unknown
   * @param table the table's name, or null when unknown
   * @param columns the columns, empty when unknown
   * @param entity the simple name of the mapped class, or null when unknown
   * @param properties the entity's properties for the columns, empty when unknown
   */
  public record Violation(
      Kind kind,
      @Nullable String constraint,
      @Nullable String table,
      List<String> columns,
      @Nullable String entity,
      List<String> properties) {

    /** Copies the lists. */
    public Violation {
      columns = List.copyOf(columns);
      properties = List.copyOf(properties);
    }
  }
}
