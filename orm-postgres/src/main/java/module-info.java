/** Diglot for PostgreSQL. */
@SuppressWarnings("requires-automatic") // The driver has no module descriptor.
module dev.diglot.postgres {
  requires transitive dev.diglot.core;
  requires static org.jspecify;
  requires static org.postgresql.jdbc;

  exports dev.diglot.postgres.dialect;
  exports dev.diglot.postgres.type;

  provides dev.diglot.dialect.DialectProvider with
      dev.diglot.postgres.dialect.PostgresDialectProvider;
  provides dev.diglot.type.TypeContributor with
      dev.diglot.postgres.type.PostgresTypeContributor;
}
