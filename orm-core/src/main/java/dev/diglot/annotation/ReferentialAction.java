package dev.diglot.annotation;

/** What the database does to a row when the row that it refers to changes. */
public enum ReferentialAction {
  /** Refuses the change, at the end of the statement. */
  NO_ACTION,
  /** Refuses the change at once. */
  RESTRICT,
  /** Makes the same change. */
  CASCADE,
  /** Sets the foreign key to null. */
  SET_NULL,
  /** Sets the foreign key to its default. */
  SET_DEFAULT
}
