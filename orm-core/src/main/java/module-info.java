/** Diglot's core: entities mapped to tables, typed expressions, sessions, dialects. */
module dev.diglot.core {
  requires transitive java.sql;
  requires static transitive org.jspecify;
  requires org.slf4j;
  requires com.zaxxer.hikari;

  exports dev.diglot.graph;
}
