/** Diglot for PostgreSQL. */
@SuppressWarnings("requires-automatic") // The driver has no module descriptor.
module dev.diglot.postgres {
  requires transitive dev.diglot.core;
  requires static org.jspecify;
  requires static org.postgresql.jdbc;
  requires static tools.jackson.databind;

  exports dev.diglot.postgres.annotation;
  exports dev.diglot.postgres.dialect;
  exports dev.diglot.postgres.mixin;
  exports dev.diglot.postgres.schema;
  exports dev.diglot.postgres.session;
  exports dev.diglot.postgres.sql;
  exports dev.diglot.postgres.type;

  provides dev.diglot.dialect.DialectProvider with
      dev.diglot.postgres.dialect.PostgresDialectProvider;
  provides dev.diglot.lambda.MethodTranslations with
      dev.diglot.postgres.lambda.PostgresMethods;
  provides dev.diglot.mapping.ConstraintContributor with
      dev.diglot.postgres.schema.ExclusionContributor;
  provides dev.diglot.type.TypeContributor with
      dev.diglot.postgres.type.PostgresTypeContributor;
  provides dev.diglot.postgres.type.JsonCodec with
      dev.diglot.postgres.type.JacksonJson;

  uses dev.diglot.postgres.type.JsonCodec;
}
