package dev.diglot.error;

/** Codes of failures that the database or the driver reported. */
public enum DatabaseError implements ErrorCode {
  /** The database refused a statement. */
  STATEMENT_FAILED("DG-401"),
  /** A constraint of the database was violated. */
  CONSTRAINT_VIOLATION("DG-402"),
  /** A value does not fit its column. */
  INVALID_VALUE("DG-403"),
  /** Concurrent transactions could not be serialized, or deadlocked. */
  SERIALIZATION_FAILURE("DG-404"),
  /** No connection could be had, or it was lost. */
  CONNECTION_FAILED("DG-405"),
  /** The connection was lost while committing. */
  COMMIT_OUTCOME_UNKNOWN("DG-406"),
  /** A statement or a lock took longer than allowed. */
  TIMEOUT("DG-407"),
  /** A database could not be opened as configured. */
  INVALID_CONFIGURATION("DG-408"),
  /** One database of several refused to commit after others had. */
  PARTIAL_COMMIT("DG-409");

  private final String id;

  DatabaseError(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
