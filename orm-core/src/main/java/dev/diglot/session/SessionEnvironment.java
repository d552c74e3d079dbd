package dev.diglot.session;

import dev.diglot.dialect.Dialect;
import dev.diglot.engine.ConnectionSource;
import dev.diglot.engine.StatementListener;
import dev.diglot.loading.LoadPlans;
import dev.diglot.mapping.Metadata;
import dev.diglot.query.StatementCache;
import dev.diglot.unitofwork.WritePlans;

/** What all sessions of one database share. Safe for all threads. */
public final class SessionEnvironment {
  private final Metadata metadata;
  private final Dialect dialect;
  private final ConnectionSource connections;
  private final StatementListener listener;
  private final LoadPlans loading;
  private final WritePlans writing;
  private final StatementCache statements;

  /**
   * The environment of a database.
   *
   * @param metadata the mapped classes
   * @param dialect the database's dialect
   * @param connections where connections come from
   * @param listener told of each statement
   */
  public SessionEnvironment(
      Metadata metadata,
      Dialect dialect,
      ConnectionSource connections,
      StatementListener listener) {
    this.metadata = metadata;
    this.dialect = dialect;
    this.connections = connections;
    this.listener = listener;
    this.loading = new LoadPlans(metadata);
    this.writing = new WritePlans(metadata, dialect);
    this.statements = new StatementCache(metadata, dialect);
  }

  /**
   * The mapped classes.
   *
   * @return the metadata
   */
  public Metadata metadata() {
    return metadata;
  }

  /**
   * The database's dialect.
   *
   * @return the dialect
   */
  public Dialect dialect() {
    return dialect;
  }

  /**
   * Where connections come from.
   *
   * @return the connections
   */
  public ConnectionSource connections() {
    return connections;
  }

  /**
   * Who is told of each statement.
   *
   * @return the listener
   */
  public StatementListener listener() {
    return listener;
  }

  StatementCache statements() {
    return statements;
  }

  LoadPlans loading() {
    return loading;
  }

  WritePlans writing() {
    return writing;
  }
}
