package dev.diglot.session;

import dev.diglot.mapping.EntityType;
import dev.diglot.mapping.Metadata;
import dev.diglot.sql.Root;
import dev.diglot.sql.Rows;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What both kinds of session do alike: queries, writes of rows that a condition chooses, and looks
 * by id. Code that needs no more works with either.
 */
public abstract sealed class AnySession implements AutoCloseable permits Session, StatelessSession {

  AnySession() {}

  /** Runs the queries of this session. */
  abstract SessionQueries queries();

  /** The object of an id, or null when there is no row. */
  abstract <T> @Nullable T found(EntityType<T> type, Object id, Object[] more);

  /**
   * The mapped classes.
   *
   * @return the metadata
   */
  public Metadata metadata() {
    return queries().metadata();
  }

  /**
   * Starts a query for all instances of an entity.
   *
   * @param <T> the entity
   * @param type its class
   * @return the query, to be narrowed and run
   */
  public <T> Query<T> query(Class<T> type) {
    return Query.of(queries(), type);
  }

  /**
   * Starts a query for an entity at a place that other parts of the statement can name.
   *
   * @param <T> the entity
   * @param root its place in the statement
   * @return the query, to be narrowed and run
   */
  public <T> Query<T> query(Root<T> root) {
    return Query.of(queries(), root);
  }

  /**
   * Starts a query for the rows that a function of the database gives.
   *
   * @param rows the rows
   * @return the query, to be narrowed, joined and selected from
   */
  public RowsQuery query(Rows rows) {
    return RowsQuery.of(queries(), rows);
  }

  /**
   * Starts SQL text with named parameters, such as {@code select * from users where name = :name}.
   *
   * @param text the text; values never belong into it
   * @return the query, to be given values and run
   */
  public RawQuery sql(String text) {
    return RawQuery.of(queries(), text);
  }

  /**
   * Starts an update of rows chosen by a condition. Objects that a {@link Session} manages and that
   * it changes are read again.
   *
   * @param <T> the entity
   * @param type its class
   * @return the update, to be given values and executed
   */
  public <T> UpdateQuery<T> update(Class<T> type) {
    return UpdateQuery.of(queries(), Root.of(type));
  }

  /**
   * Starts a merge: an entity's rows are joined with those of another, and updated, deleted or
   * inserted by what they meet.
   *
   * @param <T> the entity whose rows are written
   * @param type its class
   * @return the merge, to be told what to join with
   */
  public <T> MergeQuery.Target<T> mergeInto(Class<T> type) {
    return MergeQuery.of(queries(), Root.of(type));
  }

  /**
   * Starts a delete of rows chosen by a condition. Objects that a {@link Session} manages and that
   * it deletes leave.
   *
   * @param <T> the entity
   * @param type its class
   * @return the delete, to be narrowed and executed
   */
  public <T> DeleteQuery<T> delete(Class<T> type) {
    return DeleteQuery.of(queries(), Root.of(type));
  }

  /**
   * Finds an object by its id. A {@link Session} gives the object that it knows when its row was
   * seen in this transaction, without asking the database.
   *
   * @param <T> the entity
   * @param type its class
   * @param id the id, or the first part of a composite one
   * @param more further parts, in declaration order
   * @return the object, or empty when there is no row
   */
  public <T> Optional<T> find(Class<T> type, Object id, Object... more) {
    return Optional.ofNullable(found(metadata().entity(type), id, more));
  }

  /**
   * The object of an id that must exist.
   *
   * @param <T> the entity
   * @param type its class
   * @param id the id, or the first part of a composite one
   * @param more further parts, in declaration order
   * @return the object
   * @throws dev.diglot.error.QueryException when there is no row
   */
  public <T> T get(Class<T> type, Object id, Object... more) {
    EntityType<T> entity = metadata().entity(type);
    return Ids.required(entity, found(entity, id, more), id, more);
  }

  /** Rolls back what was not committed and ends the session. */
  @Override
  public abstract void close();
}
