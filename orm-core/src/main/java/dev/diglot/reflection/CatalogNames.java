package dev.diglot.reflection;

import dev.diglot.dialect.Identifiers;
import dev.diglot.sql.tree.TableName;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Mapped names as the catalog spells them, and back. */
final class CatalogNames {
  private final Identifiers identifiers;
  private final DatabaseMetaData catalog;
  private final @Nullable String ownSchema;
  private final @Nullable String ownCatalog;
  private final boolean schemas;
  private final Map<String, String> known = new HashMap<>();

  /**
   * Names of a database.
   *
   * @param known mapped names, which win over others that are spelled alike in the catalog
   */
  CatalogNames(Connection connection, Identifiers identifiers, Collection<String> known)
      throws SQLException {
    this.identifiers = identifiers;
    known.forEach(name -> this.known.putIfAbsent(identifiers.catalogName(name), name));
    this.catalog = connection.getMetaData();
    this.schemas = catalog.supportsSchemasInTableDefinitions();
    this.ownSchema = connection.getSchema();
    this.ownCatalog = connection.getCatalog();
  }

  DatabaseMetaData catalog() {
    return catalog;
  }

  /** The catalog to look in for a schema; some databases call their schemas catalogs. */
  @Nullable String catalogOf(@Nullable String schema) {
    return schemas || schema == null ? ownCatalog : identifiers.catalogName(schema);
  }

  /** The schema to look in, or null where schemas are catalogs. */
  @Nullable String schemaOf(@Nullable String schema) {
    if (!schemas) {
      return null;
    }
    return schema == null ? ownSchema : identifiers.catalogName(schema);
  }

  /** What the views of {@code information_schema} call the schema. */
  @Nullable String namespaceOf(@Nullable String schema) {
    return schemas ? schemaOf(schema) : catalogOf(schema);
  }

  String spelled(String name) {
    return identifiers.catalogName(name);
  }

  String mapped(String spelled) {
    String name = known.get(spelled);
    return name == null ? identifiers.mappedName(spelled) : name;
  }

  /** The mapped name of a table; the connection's own schema goes without saying. */
  TableName mapped(@Nullable String catalogName, @Nullable String schema, String table) {
    String space = schemas ? schema : catalogName;
    String own = schemas ? ownSchema : ownCatalog;
    return new TableName(space == null || space.equals(own) ? null : mapped(space), mapped(table));
  }

  /** A name as a pattern that matches nothing else. */
  @Nullable String pattern(@Nullable String name) throws SQLException {
    if (name == null) {
      return null;
    }
    String escape = catalog.getSearchStringEscape();
    return name.replace(escape, escape + escape)
        .replace("_", escape + "_")
        .replace("%", escape + "%");
  }
}
