package dev.diglot.dialect;

import dev.diglot.sql.tree.TableName;

/**
 * The rules of names. A mapped name in lower case means the database's natural spelling and is
 * written without quotes; every other name is quoted and kept as it is.
 */
public interface Identifiers {

  /**
   * A name as it is written in SQL, quoted when it needs to be.
   *
   * @param name the mapped name, unquoted
   * @return the SQL text
   */
  String quote(String name);

  /**
   * A table's name as it is written in SQL.
   *
   * @param name the mapped name
   * @return the SQL text, with its schema when it has one
   */
  default String quote(TableName name) {
    String table = quote(name.name());
    String schema = name.schema();
    return schema == null ? table : quote(schema) + "." + table;
  }

  /**
   * The spelling under which the catalog holds a mapped name.
   *
   * @param name the mapped name
   * @return the catalog's spelling
   */
  String catalogName(String name);

  /**
   * The mapped name of what the catalog holds: the inverse of {@link #catalogName}.
   *
   * @param catalogName the catalog's spelling
   * @return the mapped name
   */
  String mappedName(String catalogName);
}
