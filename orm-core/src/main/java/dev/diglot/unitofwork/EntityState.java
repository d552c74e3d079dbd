package dev.diglot.unitofwork;

/** What a session knows about the row of an object. */
enum EntityState {
  /** There is no row yet: a flush inserts it. */
  NEW,
  /** There is a row: a flush updates what changed. */
  MANAGED,
  /** There is a row until a flush deletes it. */
  REMOVED
}
