package dev.diglot.reflection;

import dev.diglot.dialect.Dialect;
import dev.diglot.dialect.MigrationLock;
import dev.diglot.engine.StatementRunner;
import dev.diglot.engine.Transaction;
import dev.diglot.schema.Schema;
import dev.diglot.schema.SchemaChange;
import dev.diglot.schema.SchemaChange.CreateSchema;
import dev.diglot.schema.SchemaChange.CreateSequence;
import dev.diglot.schema.SchemaChange.PrepareConstraint;
import dev.diglot.schema.SchemaChange.PrepareType;
import dev.diglot.schema.SchemaPlan;
import dev.diglot.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Creates, extends and drops schemas in a live database, one program at a time under the dialect's
 * migration lock. Everything is read and checked before the first change. Where DDL is
 * transactional nothing is ever half done; elsewhere each statement stands for itself.
 */
@SuppressWarnings("try") // The lock is only ever released.
public final class SchemaCreation {
  private final Transaction transaction;
  private final Dialect dialect;

  /**
   * Works in a transaction of its own, which is committed at the end.
   *
   * @param transaction a transaction in which nothing else was done
   */
  public SchemaCreation(Transaction transaction) {
    this.transaction = transaction;
    this.dialect = transaction.statements().dialect();
  }

  /**
   * Creates what is missing: database schemas, sequences, tables with their indexes. A table that
   * exists is left as it is, unless its mapping says {@code extendExisting}: then the columns that
   * it lacks are added with their constraints, in one statement a table, and the indexes that it
   * lacks; its rows are kept.
   *
   * @param schema what should be there
   * @throws dev.diglot.error.SchemaException COLUMN_NEEDS_DEFAULT when a column that refuses null
   *     would be added to a table with rows, INVALID_SCHEMA when the database would cut a name; all
   *     such columns and names are listed, and nothing is done
   * @throws dev.diglot.error.DatabaseException when the database refuses a statement
   */
  public void createAll(Schema schema) {
    NameLengths.verify(schema, dialect);
    underLock(connection -> creation(schema, connection));
  }

  /**
   * Drops the tables of a schema that exist, with their rows, and its sequences. Database schemas
   * stay.
   *
   * @param schema what to drop
   * @throws dev.diglot.error.DatabaseException when the database refuses a statement, for example
   *     because a table that is not mapped refers to one of these
   */
  public void dropAll(Schema schema) {
    underLock(connection -> SchemaPlan.drop(schema, existing(schema, connection)));
  }

  private void underLock(Planner planner) {
    try {
      transaction.withConnection(
          connection -> {
            try (MigrationLock.Held held = dialect.migrationLock().acquire(connection)) {
              run(qualified(planner.plan(connection), connection));
              // Here, and not through the transaction, which would give the connection back while
              // it holds the lock.
              connection.commit();
            }
            return true;
          });
    } finally {
      transaction.rollback();
    }
  }

  private void run(List<SchemaChange> plan) {
    StatementRunner statements = transaction.statements();
    SchemaScript.render(plan, dialect).forEach(statements::execute);
  }

  private List<SchemaChange> qualified(List<SchemaChange> plan, Connection connection)
      throws SQLException {
    String own = connection.getSchema();
    if (own == null) {
      return plan;
    }
    OwnSchema schema = new OwnSchema(dialect.identifiers().mappedName(own));
    return plan.stream().map(schema::qualify).toList();
  }

  private List<Table> existing(Schema schema, Connection connection) throws SQLException {
    CatalogReader catalog = new CatalogReader(connection, dialect);
    List<Table> found = new ArrayList<>();
    for (Table table : schema.tables()) {
      if (catalog.exists(table.name())) {
        found.add(table);
      }
    }
    return found;
  }

  private List<SchemaChange> creation(Schema schema, Connection connection) throws SQLException {
    List<Table> existing = existing(schema, connection);
    List<Table> missing =
        schema.tables().stream().filter(table -> !existing.contains(table)).toList();
    List<Extension> extensions = extensions(schema, existing, connection);
    new ExtensionChecks(connection, dialect).verify(extensions);
    List<SchemaChange> plan = new ArrayList<>();
    List<SchemaChange> tables = new ArrayList<>();
    for (SchemaChange change : SchemaPlan.create(schema, missing)) {
      boolean first =
          change instanceof CreateSchema
              || change instanceof PrepareType
              || change instanceof PrepareConstraint
              || change instanceof CreateSequence;
      (first ? plan : tables).add(change);
    }
    extensions.forEach(extension -> plan.addAll(extension.columnsAndKeys()));
    plan.addAll(tables);
    extensions.forEach(extension -> plan.addAll(extension.foreignKeysAndIndexes()));
    return plan;
  }

  private List<Extension> extensions(Schema schema, List<Table> existing, Connection connection)
      throws SQLException {
    CatalogReader catalog = new CatalogReader(connection, dialect, schema);
    List<Extension> extensions = new ArrayList<>();
    for (Table table : existing) {
      if (table.extendExisting()) {
        catalog
            .table(table.name())
            .map(live -> Extension.of(table, live))
            .ifPresent(extensions::add);
      }
    }
    return extensions;
  }

  /** Decides what to do by looking at the database. */
  private interface Planner {
    List<SchemaChange> plan(Connection connection) throws SQLException;
  }
}
