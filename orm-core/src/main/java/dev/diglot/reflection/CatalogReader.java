package dev.diglot.reflection;

import dev.diglot.dialect.Capability;
import dev.diglot.dialect.Dialect;
import dev.diglot.schema.Schema;
import dev.diglot.schema.Sequence;
import dev.diglot.schema.Table;
import dev.diglot.sql.tree.TableName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables from the catalog of a live database, through JDBC's metadata and the standard's
 * {@code information_schema}. Types that Diglot has no logical type for keep the database's name as
 * their definition.
 */
public final class CatalogReader {
  private static final String[] TABLES = {"TABLE", "BASE TABLE", "PARTITIONED TABLE"};

  private final Connection connection;
  private final Dialect dialect;
  private final CatalogNames names;

  /**
   * Reads the database that a connection leads to.
   *
   * @param connection the connection, which stays open
   * @param dialect the database's dialect
   * @throws SQLException when the driver fails
   */
  public CatalogReader(Connection connection, Dialect dialect) throws SQLException {
    this(connection, dialect, Schema.of(List.of()));
  }

  /**
   * Reads the database that a connection leads to, in the names of a mapping: where a database
   * folds names, {@code "NAME"} and {@code name} may be one column.
   *
   * @param connection the connection, which stays open
   * @param dialect the database's dialect
   * @param mapped the tables whose names are used where the catalog spells them alike
   * @throws SQLException when the driver fails
   */
  public CatalogReader(Connection connection, Dialect dialect, Schema mapped) throws SQLException {
    this.connection = connection;
    this.dialect = dialect;
    this.names = new CatalogNames(connection, dialect.identifiers(), MappedNames.of(mapped));
  }

  /**
   * The names of the tables of a schema.
   *
   * @param schema the schema, or null for the connection's own
   * @return the names, sorted by the driver
   * @throws SQLException when the driver fails
   */
  public List<TableName> tableNames(@Nullable String schema) throws SQLException {
    return find(schema, "%");
  }

  /**
   * Whether there is a table of a name.
   *
   * @param table the name
   * @return whether the table exists
   * @throws SQLException when the driver fails
   */
  public boolean exists(TableName table) throws SQLException {
    return !find(table.schema(), names.pattern(names.spelled(table.name()))).isEmpty();
  }

  private List<TableName> find(@Nullable String schema, @Nullable String pattern)
      throws SQLException {
    List<TableName> found = new ArrayList<>();
    String catalog = names.catalogOf(schema);
    String schemaPattern = names.pattern(names.schemaOf(schema));
    try (ResultSet rows = names.catalog().getTables(catalog, schemaPattern, pattern, TABLES)) {
      while (rows.next()) {
        found.add(new TableName(schema, names.mapped(rows.getString("TABLE_NAME"))));
      }
    }
    return found;
  }

  /**
   * A table with its columns, keys, constraints and indexes.
   *
   * @param name the name
   * @return the table, empty when there is none
   * @throws SQLException when the driver fails
   */
  public Optional<Table> table(TableName name) throws SQLException {
    return exists(name) ? Optional.of(read(name)) : Optional.empty();
  }

  private Table read(TableName name) throws SQLException {
    Table.Builder table = Table.named(name);
    new CatalogColumns(names, dialect.catalog()).read(name, table);
    CatalogKeys keys = new CatalogKeys(names);
    keys.primaryKey(name, table);
    keys.foreignKeys(name, table);
    CatalogConstraints constraints = new CatalogConstraints(connection, names);
    constraints.uniques(name, table);
    constraints.checks(name, table);
    constraints.natives(name, table, dialect);
    Table keyed = table.build();
    new CatalogIndexes(names).read(keyed, table);
    return table.build();
  }

  /**
   * Every table of a schema, and its sequences where the database has any.
   *
   * @param schema the schema, or null for the connection's own
   * @return the schema
   * @throws SQLException when the driver fails
   */
  public Schema schema(@Nullable String schema) throws SQLException {
    List<Table> tables = new ArrayList<>();
    for (TableName name : tableNames(schema)) {
      tables.add(read(name));
    }
    return Schema.of(tables, sequences(schema));
  }

  private List<Sequence> sequences(@Nullable String schema) throws SQLException {
    if (!dialect.capabilities().has(Capability.SEQUENCES)) {
      return List.of();
    }
    return new CatalogConstraints(connection, names).sequences(schema);
  }
}
