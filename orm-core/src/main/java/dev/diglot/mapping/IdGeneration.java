package dev.diglot.mapping;

/** Who supplies the id of a new entity. */
public enum IdGeneration {
  /** The application, before the entity is added. */
  ASSIGNED,
  /** The database, by an identity column. */
  IDENTITY,
  /** The database, by a sequence. */
  SEQUENCE,
  /** Diglot, before the insert: a time-ordered UUID. */
  UUID7
}
