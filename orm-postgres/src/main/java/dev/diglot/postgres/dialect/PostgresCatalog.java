package dev.diglot.postgres.dialect;

import dev.diglot.dialect.CatalogQueries;

/** What PostgreSQL's own catalog tells beyond the standard's. */
final class PostgresCatalog {
  private static final String OF_TABLE =
      " join pg_class t on t.oid = %s join pg_namespace n on n.oid = t.relnamespace"
          + " where n.nspname = ? and t.relname = ?";

  /** Arrays, enums, domains, ranges, bits and addresses; in the words that Diglot's DDL uses. */
  private static final String TYPES =
      "select a.attname, regexp_replace(replace(replace(replace("
          + "format_type(a.atttypid, a.atttypmod), 'character varying', 'varchar'), 'numeric',"
          + " 'decimal'), ' without time zone', ''), ',(?! )', ', ', 'g')"
          + " from pg_attribute a join pg_type y on y.oid = a.atttypid"
          + OF_TABLE.formatted("a.attrelid")
          + " and a.attnum > 0 and not a.attisdropped"
          + " and (y.typtype <> 'b' or y.typcategory in ('A', 'V', 'I') or y.typelem <> 0)";

  private static final String EXCLUSIONS =
      "select c.conname, pg_get_constraintdef(c.oid) from pg_constraint c"
          + OF_TABLE.formatted("c.conrelid")
          + " and c.contype = 'x' order by c.conname";

  static final CatalogQueries QUERIES = new CatalogQueries(TYPES, EXCLUSIONS);

  private PostgresCatalog() {}
}
