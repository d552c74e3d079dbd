package dev.diglot.error;

/** Codes of features that a dialect does not offer. */
public enum DialectError implements ErrorCode {
  /** The dialect does not support a feature that a statement or a mapping needs. */
  UNSUPPORTED_FEATURE("DG-501"),
  /** No dialect is found for a database. */
  UNKNOWN_DIALECT("DG-502"),
  /** The dialect has no type for a mapped column. */
  UNSUPPORTED_TYPE("DG-503");

  private final String id;

  DialectError(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
