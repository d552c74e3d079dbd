package dev.diglot.schema;

/** When a constraint is checked. */
public enum Deferral {
  /** After each statement, always. */
  NOT_DEFERRABLE,
  /** After each statement, unless a transaction asks for later. */
  INITIALLY_IMMEDIATE,
  /** When the transaction commits, unless it asks for sooner. */
  INITIALLY_DEFERRED
}
