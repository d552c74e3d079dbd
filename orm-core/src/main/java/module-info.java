/** Diglot's core: entities mapped to tables, typed expressions, sessions, dialects. */
module dev.diglot.core {
  requires transitive java.sql;
  requires static transitive org.jspecify;
  requires org.slf4j;
  requires com.zaxxer.hikari;
  requires org.objectweb.asm;
  requires org.objectweb.asm.tree;
  requires jdk.unsupported;

  exports dev.diglot.annotation;
  exports dev.diglot.database;
  exports dev.diglot.dialect;
  exports dev.diglot.dialect.ansi;
  exports dev.diglot.dialect.h2;
  exports dev.diglot.engine;
  exports dev.diglot.error;
  exports dev.diglot.evaluation;
  exports dev.diglot.lambda;
  exports dev.diglot.mapping;
  exports dev.diglot.mixin;
  exports dev.diglot.property;
  exports dev.diglot.reference;
  exports dev.diglot.reflection;
  exports dev.diglot.schema;
  exports dev.diglot.session;
  exports dev.diglot.sql;
  exports dev.diglot.sql.tree;
  exports dev.diglot.type;

  uses dev.diglot.dialect.DialectProvider;
  uses dev.diglot.lambda.MethodTranslations;
  uses dev.diglot.mapping.HybridTranslator;
  uses dev.diglot.dialect.OperatorContributor;
  uses dev.diglot.mapping.ConstraintContributor;
  uses dev.diglot.type.TypeContributor;

  provides dev.diglot.dialect.DialectProvider with
      dev.diglot.dialect.h2.H2DialectProvider;
  provides dev.diglot.lambda.MethodTranslations with
      dev.diglot.lambda.translation.JdkMethods,
      dev.diglot.lambda.translation.GroupMethods;
  provides dev.diglot.mapping.HybridTranslator with
      dev.diglot.lambda.JavaHybrids;
}
