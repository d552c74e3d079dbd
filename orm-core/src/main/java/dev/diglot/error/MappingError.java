package dev.diglot.error;

/** Codes of mistakes in the mapping of classes to tables. */
public enum MappingError implements ErrorCode {
  /** One or more mapped classes cannot be mapped; all problems are listed. */
  INVALID_MAPPING("DG-101"),
  /** A class was used as an entity that the metadata does not know. */
  UNKNOWN_ENTITY("DG-102"),
  /** No SQL type is known for a Java type. */
  TYPE_NOT_MAPPED("DG-103");

  private final String id;

  MappingError(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
