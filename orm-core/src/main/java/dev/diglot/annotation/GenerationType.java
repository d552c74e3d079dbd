package dev.diglot.annotation;

/** Who supplies a generated id. */
public enum GenerationType {
  /** The database, by an identity column; for integers. */
  IDENTITY,
  /** The database, by a sequence; for integers. */
  SEQUENCE,
  /** Diglot, before the insert: a time-ordered UUID (RFC 9562, version 7). */
  UUID7
}
