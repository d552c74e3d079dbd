package dev.diglot.dialect;

import org.jspecify.annotations.Nullable;

/**
 * How a live table is asked for what neither JDBC nor the standard's {@code information_schema}
 * tells. The parameters of each query are a schema and a table as the catalog spells them.
 *
 * @param types gives for each column of a type that Diglot has no logical type for its name and the
 *     type's name as DDL has it; null when JDBC tells
 * @param constraints gives the names and definitions of constraints of kinds that only this
 *     database has; null when there are none
 */
public record CatalogQueries(@Nullable String types, @Nullable String constraints) {
  /** JDBC and the standard tell everything. */
  public static final CatalogQueries NONE = new CatalogQueries(null, null);
}
