package dev.diglot.database;

import dev.diglot.session.DeleteQuery;
import dev.diglot.session.Query;
import dev.diglot.session.Session;
import dev.diglot.session.UpdateQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A session over several databases: each object goes to the database that maps its class. There is
 * no transaction across databases: {@link #commit()} flushes all of them before it commits the
 * first, then commits one after another.
 */
public final class BoundSession implements AutoCloseable {
  private final Binds binds;
  private final Map<String, Session> sessions = new LinkedHashMap<>();

  BoundSession(Binds binds) {
    this.binds = binds;
  }

  /**
   * The session of a database, the same every time.
   *
   * @param name the name that the database is bound by
   * @return the session, which this one closes
   * @throws dev.diglot.error.ConfigurationException when there is no such database
   */
  public Session on(String name) {
    Session known = sessions.get(name);
    if (known == null) {
      known = binds.database(name).openSession();
      sessions.put(name, known);
    }
    return known;
  }

  /**
   * The session of the database that maps a class.
   *
   * @param entity the class
   * @return the session, which this one closes
   * @throws dev.diglot.error.ConfigurationException when no database maps it
   */
  public Session on(Class<?> entity) {
    return on(binds.name(entity));
  }

  /**
   * Takes an object as new.
   *
   * @param entity the object
   */
  public void add(Object entity) {
    on(Objects.requireNonNull(entity, "entity").getClass()).add(entity);
  }

  /**
   * Takes objects as new, also of different databases.
   *
   * @param entities the objects
   */
  public void addAll(Collection<?> entities) {
    entities.forEach(this::add);
  }

  /**
   * Marks an object to be deleted by the next flush.
   *
   * @param entity the object
   */
  public void remove(Object entity) {
    on(Objects.requireNonNull(entity, "entity").getClass()).remove(entity);
  }

  /**
   * Finds an object by its id.
   *
   * @param <T> the entity
   * @param type its class
   * @param id the id, or the first part of a composite one
   * @param more further parts, in declaration order
   * @return the object, or empty when there is no row
   */
  public <T> Optional<T> find(Class<T> type, Object id, Object... more) {
    return on(type).find(type, id, more);
  }

  /**
   * The object of an id that must exist.
   *
   * @param <T> the entity
   * @param type its class
   * @param id the id, or the first part of a composite one
   * @param more further parts, in declaration order
   * @return the object
   */
  public <T> T get(Class<T> type, Object id, Object... more) {
    return on(type).get(type, id, more);
  }

  /**
   * Starts a query for all instances of an entity.
   *
   * @param <T> the entity
   * @param type its class
   * @return the query
   */
  public <T> Query<T> query(Class<T> type) {
    return on(type).query(type);
  }

  /**
   * Starts an update of rows chosen by a condition.
   *
   * @param <T> the entity
   * @param type its class
   * @return the update
   */
  public <T> UpdateQuery<T> update(Class<T> type) {
    return on(type).update(type);
  }

  /**
   * Starts a delete of rows chosen by a condition.
   *
   * @param <T> the entity
   * @param type its class
   * @return the delete
   */
  public <T> DeleteQuery<T> delete(Class<T> type) {
    return on(type).delete(type);
  }

  /** Writes everything that is pending to all databases, without committing. */
  public void flush() {
    sessions.values().forEach(Session::flush);
  }

  /**
   * Flushes all databases, then commits one after another in the order in which they were first
   * used. When one refuses, those before it stay committed and those after it are rolled back.
   *
   * @throws PartialCommitException when a database refused after another had committed
   */
  public void commit() {
    flush();
    List<String> committed = new ArrayList<>();
    for (Map.Entry<String, Session> session : sessions.entrySet()) {
      try {
        session.getValue().commit();
        committed.add(session.getKey());
      } catch (RuntimeException refused) {
        rollbackExcept(committed);
        if (committed.isEmpty()) {
          throw refused;
        }
        throw new PartialCommitException(committed, session.getKey(), refused);
      }
    }
  }

  private void rollbackExcept(List<String> committed) {
    sessions.forEach(
        (name, session) -> {
          if (!committed.contains(name)) {
            session.rollback();
          }
        });
  }

  /** Undoes everything since the last commit, in all databases and in memory. */
  public void rollback() {
    sessions.values().forEach(Session::rollback);
  }

  /** Rolls back what was not committed and ends the sessions. */
  @Override
  public void close() {
    Closing.all(sessions.values());
  }
}
