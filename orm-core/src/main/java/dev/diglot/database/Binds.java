package dev.diglot.database;

import dev.diglot.error.ConfigurationException;
import dev.diglot.error.DatabaseError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Several databases by name, each with its own classes: who asks for a class gets the database that
 * maps it. Every database has transactions of its own.
 */
public final class Binds implements AutoCloseable {
  private final Map<String, Database> databases;

  private Binds(Map<String, Database> databases) {
    this.databases = databases;
  }

  /**
   * Starts without databases.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The database of a name.
   *
   * @param name the name it was bound by
   * @return the database
   * @throws ConfigurationException when there is none
   */
  public Database database(String name) {
    Database database = databases.get(name);
    if (database == null) {
      throw invalid(
          "No database is bound by the name '"
              + name
              + "'; bound are "
              + names()
              + ". Use one of these.");
    }
    return database;
  }

  /**
   * The database of a class.
   *
   * @param entity a class that one of the databases maps
   * @return the database
   * @throws ConfigurationException when none maps it
   */
  public Database database(Class<?> entity) {
    return database(name(entity));
  }

  /**
   * The name of the database of a class.
   *
   * @param entity a class that one of the databases maps
   * @return the name it was bound by
   * @throws ConfigurationException when none maps it
   */
  public String name(Class<?> entity) {
    for (Map.Entry<String, Database> bound : databases.entrySet()) {
      if (bound.getValue().metadata().find(entity) != null) {
        return bound.getKey();
      }
    }
    throw invalid(
        entity.getSimpleName()
            + " is mapped by none of the databases "
            + names()
            + ". Add it to the metadata of one.");
  }

  /**
   * The names in the order in which they were bound.
   *
   * @return the names
   */
  public List<String> names() {
    return List.copyOf(databases.keySet());
  }

  /** Creates what is missing in every database. */
  public void createAll() {
    databases.values().forEach(Database::createAll);
  }

  /** Drops the mapped tables of every database, with all their rows. */
  public void dropAll() {
    databases.values().forEach(Database::dropAll);
  }

  /**
   * Opens a session over all databases. A connection is taken from a database at the first
   * statement for one of its classes.
   *
   * @return the session, to be closed
   */
  public BoundSession openSession() {
    return new BoundSession(this);
  }

  /**
   * Does work in a session over all databases: {@linkplain BoundSession#commit() commits} each when
   * it returns, rolls all back when it throws. It is never tried again, because a database may have
   * committed before another one refused.
   *
   * @param <X> what the work may throw
   * @param work the work
   * @throws X when the work fails
   * @throws PartialCommitException when a database refused after another had committed
   */
  public <X extends Exception> void transaction(BoundWork<X> work) throws X {
    Objects.requireNonNull(work, "work");
    inTransaction(
        session -> {
          work.run(session);
          return true;
        });
  }

  /**
   * Does work in a session over all databases and gives its result: commits as {@link #transaction}
   * does when it returns, rolls all back when it throws.
   *
   * @param <R> the result's type
   * @param <X> what the work may throw
   * @param work the work
   * @return the result
   * @throws X when the work fails
   * @throws PartialCommitException when a database refused after another had committed
   */
  public <R, X extends Exception> R inTransaction(BoundCall<R, X> work) throws X {
    Objects.requireNonNull(work, "work");
    try (BoundSession session = openSession()) {
      R result = work.run(session);
      session.commit();
      return result;
    }
  }

  /** Closes all databases; all are tried even when one cannot be closed. */
  @Override
  public void close() {
    Closing.all(databases.values());
  }

  private static ConfigurationException invalid(String message) {
    return new ConfigurationException(DatabaseError.INVALID_CONFIGURATION, message);
  }

  /** Collects databases. */
  public static final class Builder {
    private final Map<String, Database> databases = new LinkedHashMap<>();

    private Builder() {}

    /**
     * Binds a database by a name; closing the binds closes it.
     *
     * @param name the name
     * @param database the database
     * @return this
     * @throws ConfigurationException when the name is taken, or a class of the database is mapped
     *     by another one
     */
    public Builder bind(String name, Database database) {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(database, "database");
      if (databases.containsKey(name)) {
        throw invalid("Two databases are bound by the name '" + name + "'. Give one another name.");
      }
      databases.forEach((other, known) -> refuseShared(name, database, other, known));
      databases.put(name, database);
      return this;
    }

    private static void refuseShared(String name, Database database, String other, Database known) {
      List<String> shared = new ArrayList<>();
      database
          .metadata()
          .entities()
          .forEach(
              type -> {
                if (known.metadata().find(type.javaType()) != null) {
                  shared.add(type.name());
                }
              });
      if (!shared.isEmpty()) {
        throw invalid(
            shared
                + " would be bound to both '"
                + other
                + "' and '"
                + name
                + "', so nobody could tell where to look. Map each class in one of them.");
      }
    }

    /**
     * The bound databases.
     *
     * @return the binds
     */
    public Binds build() {
      return new Binds(new LinkedHashMap<>(databases));
    }
  }
}
