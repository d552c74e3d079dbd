/** The compliance suite that proves a dialect on a real database. */
open module dev.diglot.testkit {
  requires transitive dev.diglot.core;
  requires static transitive org.jspecify;
  requires transitive org.junit.jupiter.api;
  requires transitive org.junit.jupiter.params;
  requires org.assertj.core;

  exports dev.diglot.testkit;
  exports dev.diglot.testkit.agreement;
  exports dev.diglot.testkit.fixture;
  exports dev.diglot.testkit.query;
  exports dev.diglot.testkit.schema;
  exports dev.diglot.testkit.session;
  exports dev.diglot.testkit.types;
}
