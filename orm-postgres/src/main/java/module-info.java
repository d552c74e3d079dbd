/** Diglot for PostgreSQL. */
module dev.diglot.postgres {
  requires transitive dev.diglot.core;
}
