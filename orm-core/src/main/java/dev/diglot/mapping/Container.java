package dev.diglot.mapping;

/** The kind of collection that a to-many relationship is. */
public enum Container {
  /** A {@code List} or {@code Collection}. */
  LIST,
  /** A {@code Set}. */
  SET,
  /** A {@code Map} from a property of the target to the target. */
  MAP
}
