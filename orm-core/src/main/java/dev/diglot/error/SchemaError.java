package dev.diglot.error;

/** Codes of failures while creating, extending or comparing a schema. */
public enum SchemaError implements ErrorCode {
  /** A not-null column without default cannot be added to a table with rows. */
  COLUMN_NEEDS_DEFAULT("DG-602"),
  /** A table was asked for that the metadata does not know. */
  UNKNOWN_TABLE("DG-604"),
  /** A table, a constraint or an index is described inconsistently. */
  INVALID_SCHEMA("DG-605");

  private final String id;

  SchemaError(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
