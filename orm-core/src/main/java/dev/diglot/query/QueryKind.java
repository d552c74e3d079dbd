package dev.diglot.query;

/** What is asked of a query's rows. */
public enum QueryKind {
  /** The rows themselves. */
  ROWS,
  /** Their number. */
  COUNT,
  /** Whether there is any. */
  EXISTS
}
