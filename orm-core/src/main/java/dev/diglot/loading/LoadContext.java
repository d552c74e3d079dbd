package dev.diglot.loading;

import dev.diglot.engine.Cursor;
import dev.diglot.engine.ResultReader;
import dev.diglot.engine.Run;
import dev.diglot.engine.StatementRunner;
import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.EntityType;
import dev.diglot.mapping.ToManyAttribute;
import dev.diglot.mapping.ToOneAttribute;
import dev.diglot.type.Codec;
import dev.diglot.type.Codecs;
import dev.diglot.type.DataType;
import org.jspecify.annotations.Nullable;

/**
 * What loading needs of a session: statements, and a memory of the entities that it manages.
 *
 * <p>A session without identity map answers {@code false} to {@link #managesEntities()}; then
 * instances are shared within one result only, and none of the methods about managed entities is
 * called.
 */
public interface LoadContext extends Codecs {
  /** How many rows of a stream the driver fetches at once. */
  int FETCH_SIZE = 1_000;

  /**
   * Runs statements in the session's transaction.
   *
   * @return the runner
   * @throws dev.diglot.error.SessionException when the session is in no state to run any
   */
  StatementRunner runner();

  /**
   * Runs a statement that reads in the session's transaction, without flushing first.
   *
   * @param <R> what is made of the rows
   * @param run the statement with its values
   * @param reader reads the rows
   * @return what was made of the rows
   */
  default <R> R query(Run run, ResultReader<R> reader) {
    return runner().query(run, reader);
  }

  /**
   * Runs a statement that reads in the session's transaction, without flushing first.
   *
   * @param <R> what is made of the rows
   * @param run the statement with its values
   * @param most how many rows are read at most; 0 for all
   * @param reader reads the rows
   * @return what was made of the rows
   */
  default <R> R query(Run run, int most, ResultReader<R> reader) {
    return runner().query(run, most, reader);
  }

  /**
   * Opens a statement whose rows are read in portions, without flushing first.
   *
   * @param run the statement with its values
   * @return the open result
   */
  default Cursor open(Run run) {
    return runner().cursor(run, FETCH_SIZE);
  }

  @Override
  default <J> Codec<J> codec(DataType<J> type) {
    return runner().dialect().types().codec(type);
  }

  /**
   * Whether the session is open and can load.
   *
   * @return false once it is closed
   */
  boolean isOpen();

  /**
   * Whether loading on touch is forbidden.
   *
   * @return whether touching what was not loaded throws
   */
  boolean isStrict();

  /**
   * Whether there is an identity map.
   *
   * @return false for a stateless session
   */
  boolean managesEntities();

  /**
   * The managed instance of a row.
   *
   * @param type the entity
   * @param key its key
   * @return the instance, or null when the session manages none
   */
  @Nullable Object managed(EntityType<?> type, Object key);

  /**
   * Whether a managed instance was read or written in the current transaction, so that another row
   * of it changes nothing.
   *
   * @param type the entity
   * @param key its key
   * @return false when a row refreshes the instance
   */
  boolean isCurrent(EntityType<?> type, Object key);

  /**
   * The row as of the last load or flush of a managed instance.
   *
   * @param type the entity
   * @param key its key
   * @return the values in the order of the entity's columns; null when no snapshot is kept
   */
  @Nullable Object @Nullable [] snapshot(EntityType<?> type, Object key);

  /**
   * Says what the database has of a to-one relationship of a managed instance whose foreign key the
   * target holds, when the instance is brought up to date. Changes of other relationships show in
   * {@link #snapshot}.
   *
   * @param type the entity
   * @param key its key
   * @param inverse the relationship
   * @param value the target, a reference to it, or null
   * @return whether the instance follows; false when the user changed the relationship
   */
  boolean inverseRead(
      EntityType<?> type, Object key, ToOneAttribute inverse, @Nullable Object value);

  /**
   * The managed instances of an entity, for the rows of one result.
   *
   * @param type the entity
   * @param watched whether to keep snapshots of the rows that are added
   * @return the instances; to be used only while the result is read
   */
  ManagedInstances instances(EntityType<?> type, boolean watched);

  /**
   * Takes a new instance under management.
   *
   * @param type the entity
   * @param key its key
   * @param entity the instance; its relationships may be filled in later
   * @param row the values in the order of the entity's columns, not shared with the instance;
   *     {@link ColumnMapping#NOT_LOADED} for deferred columns; null to keep no snapshot
   */
  void loaded(EntityType<?> type, Object key, Object entity, @Nullable Object @Nullable [] row);

  /**
   * Says that a managed instance was brought up to date with its row.
   *
   * @param type the entity
   * @param key its key
   * @param entity the instance
   * @param row the row that is the snapshot now, as in {@link #loaded}
   */
  void refreshed(EntityType<?> type, Object key, Object entity, @Nullable Object[] row);

  /**
   * Says that a deferred column was loaded; its instance may have left the session since.
   *
   * @param type the entity
   * @param key its key
   * @param column the column
   * @param value the value, not shared with the instance, or null
   */
  void columnLoaded(EntityType<?> type, Object key, ColumnMapping column, @Nullable Object value);

  /**
   * The links of a to-many relationship that changed in memory and are not flushed.
   *
   * @param owner the entity that holds the collections
   * @param attribute the relationship
   * @return the pending links of all instances
   */
  PendingLinks pendingLinks(EntityType<?> owner, ToManyAttribute attribute);
}
