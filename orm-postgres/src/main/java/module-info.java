/** Diglot for PostgreSQL. */
@SuppressWarnings("requires-automatic") // The driver has no module descriptor.
module dev.diglot.postgres {
  requires transitive dev.diglot.core;
  requires static org.jspecify;
  requires static org.postgresql.jdbc;

  exports dev.diglot.postgres.dialect;

  provides dev.diglot.dialect.DialectProvider with
      dev.diglot.postgres.dialect.PostgresDialectProvider;
}
