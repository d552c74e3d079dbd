package dev.diglot.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What one database speaks, as a handful of small parts. Immutable and safe for all threads. */
public interface Dialect {

  /**
   * The database's name, as shown in messages.
   *
   * @return the name, for example {@code H2}
   */
  String name();

  /**
   * What the database can do.
   *
   * @return the capabilities
   */
  Capabilities capabilities();

  /**
   * How names are quoted and folded.
   *
   * @return the rules of identifiers
   */
  Identifiers identifiers();

  /**
   * How logical types are named, read, bound and written as literals.
   *
   * @return the types
   */
  TypeSystem types();

  /**
   * Writes statements and expressions.
   *
   * @return the renderer
   */
  StatementRenderer statements();

  /**
   * Writes changes of a schema.
   *
   * @return the renderer
   */
  DdlRenderer ddl();

  /**
   * Turns the driver's exceptions into Diglot's.
   *
   * @return the translator
   */
  ErrorTranslator errors();

  /**
   * How much fits into one statement.
   *
   * @return the limits
   */
  Limits limits();

  /**
   * How many rows are sent as one array for each column.
   *
   * @return the arrays; by default none, and rows are listed
   */
  default ColumnArrays columnArrays() {
    return ColumnArrays.NONE;
  }

  /**
   * Keeps changes of the schema one at a time.
   *
   * @return the lock; by default none is taken
   */
  default MigrationLock migrationLock() {
    return MigrationLock.none();
  }

  /**
   * How a live table is asked for what the standard does not know.
   *
   * @return the queries, by default none
   */
  default CatalogQueries catalog() {
    return CatalogQueries.NONE;
  }

  /**
   * Statements to run once on every new connection, such as setting its time zone to UTC.
   *
   * @return SQL texts in order, possibly none
   */
  default List<String> connectionSetup() {
    return List.of();
  }

  /**
   * Whether a connection is as {@link #connectionSetup()} makes it, where the driver knows without
   * asking the database. A data source may lend the same connection again and again.
   *
   * @param connection an open connection
   * @return whether there is nothing to run on it; by default that is not known, and everything is
   *     run
   * @throws SQLException when the driver fails
   */
  default boolean isSetUp(Connection connection) throws SQLException {
    return connectionSetup().isEmpty();
  }
}
