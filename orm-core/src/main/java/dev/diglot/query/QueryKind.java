package dev.diglot.query;

/** What is asked of a query's rows. */
enum QueryKind {
  ROWS,
  COUNT,
  EXISTS
}
