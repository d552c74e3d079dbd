package dev.diglot.session;

import dev.diglot.error.SessionError;
import dev.diglot.error.SessionException;
import dev.diglot.loading.Loader;
import dev.diglot.mapping.EntityType;
import dev.diglot.property.Property;
import dev.diglot.sql.Root;
import dev.diglot.unitofwork.DirectWrites;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Runs exactly the statements asked for, and remembers nothing: no identity map, no dirty checking,
 * no cascades. What records and bulk work use.
 *
 * <p>Of records, which never change, every write returns the new instance; other objects are
 * changed and returned.
 */
public final class StatelessSession extends AnySession {
  private final SessionEnvironment environment;
  private final SessionOptions options;
  private final OpenTransaction transaction;
  private final SessionQueries.Pending pending;
  private final boolean owner;
  private final Loader loader;
  private final SessionQueries queries;

  /** Shares the transaction of a session. */
  StatelessSession(
      SessionEnvironment environment,
      SessionOptions options,
      OpenTransaction transaction,
      SessionQueries.Pending pending) {
    this(environment, options, transaction, pending, false);
  }

  private StatelessSession(
      SessionEnvironment environment,
      SessionOptions options,
      OpenTransaction transaction,
      SessionQueries.Pending pending,
      boolean owner) {
    this.environment = environment;
    this.options = options;
    this.transaction = transaction;
    this.pending = pending;
    this.owner = owner;
    this.loader =
        new Loader(new StatelessLoading(transaction, options.strict()), environment.loading());
    this.queries = new SessionQueries(environment, transaction, loader, pending);
  }

  /**
   * Opens a session of its own. No connection is taken before the first statement.
   *
   * @param environment the database
   * @param options how the session behaves
   * @return the session, to be closed
   */
  public static StatelessSession open(SessionEnvironment environment, SessionOptions options) {
    return new StatelessSession(
        environment,
        options,
        new OpenTransaction(environment, options),
        SessionQueries.Pending.NOTHING,
        true);
  }

  /**
   * Starts an insert that says what becomes of rows which are there already, or gives values back.
   *
   * @param <T> the entity
   * @param type its class
   * @return the insert, to be given rows and executed
   */
  public <T> InsertQuery<T> insertInto(Class<T> type) {
    return InsertQuery.of(
        new SessionInserts(metadata(), transaction, queries, pending, loader, writes()),
        Root.of(type));
  }

  @Override
  SessionQueries queries() {
    return queries;
  }

  @Override
  <T> @Nullable T found(EntityType<T> type, Object id, Object[] more) {
    return transaction.use(
        () -> {
          pending.flush();
          return loader.find(type, Ids.key(type, id, more));
        });
  }

  /**
   * Inserts a row.
   *
   * @param <T> the entity
   * @param value the values
   * @return the value with its generated id, defaults, version and computed properties
   */
  public <T> T insert(T value) {
    return insertAll(List.of(Objects.requireNonNull(value, "value"))).get(0);
  }

  /**
   * Inserts rows, as many by one statement as fit.
   *
   * @param <T> the entity
   * @param values values of one class
   * @return the values with what the database made, in the same order
   */
  public <T> List<T> insertAll(Collection<T> values) {
    return write(values, DirectWrites::insert);
  }

  /**
   * Updates the row of a key: every column that may be updated and is loaded.
   *
   * @param <T> the entity
   * @param value the values, with the key
   * @return the value with its new version, generated and computed properties
   * @throws dev.diglot.error.StaleVersionException when the row has another version, or is gone
   */
  public <T> T update(T value) {
    return updateAll(List.of(Objects.requireNonNull(value, "value"))).get(0);
  }

  /**
   * Updates rows by their keys.
   *
   * @param <T> the entity
   * @param values values of one class, with their keys
   * @return the values with what the database made, in the same order
   * @throws dev.diglot.error.StaleVersionException when a row has another version, or is gone
   */
  public <T> List<T> updateAll(Collection<T> values) {
    return write(values, DirectWrites::update);
  }

  /**
   * Updates some properties of the row of a key, and leaves the others as the row has them.
   *
   * @param <T> the entity
   * @param value the values, of which only these properties, key and version count
   * @param first a reference to an accessor
   * @param more further ones
   * @return the value with its new version, generated and computed properties
   * @throws SessionException NOT_UPDATABLE when updates never write one of the properties
   * @throws dev.diglot.error.StaleVersionException when the row has another version, or is gone
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // Read only.
  public final <T> T update(T value, Property<? super T, ?> first, Property<? super T, ?>... more) {
    return updateAll(List.of(Objects.requireNonNull(value, "value")), first, more).get(0);
  }

  /**
   * Updates some properties of rows by their keys, and leaves the others as the rows have them.
   *
   * @param <T> the entity
   * @param values values of one class, of which only these properties, key and version count
   * @param first a reference to an accessor
   * @param more further ones
   * @return the values with what the database made, in the same order
   * @throws SessionException NOT_UPDATABLE when updates never write one of the properties
   * @throws dev.diglot.error.StaleVersionException when a row has another version, or is gone
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // Read only.
  public final <T> List<T> updateAll(
      Collection<T> values, Property<? super T, ?> first, Property<? super T, ?>... more) {
    List<Property<? super T, ?>> properties = new ArrayList<>();
    properties.add(Objects.requireNonNull(first, "first"));
    properties.addAll(Arrays.asList(Objects.requireNonNull(more, "more")));
    return write(values, (writes, given) -> writes.update(given, properties));
  }

  /**
   * Inserts a row, or updates the one that has its key. No version is checked.
   *
   * @param <T> the entity
   * @param value the values
   * @return the value with what the database made
   */
  public <T> T upsert(T value) {
    return upsertAll(List.of(Objects.requireNonNull(value, "value"))).get(0);
  }

  /**
   * Inserts rows, or updates those whose key exists. No version is checked.
   *
   * @param <T> the entity
   * @param values values of one class
   * @return the values with what the database made, in the same order
   */
  public <T> List<T> upsertAll(Collection<T> values) {
    return write(values, DirectWrites::upsert);
  }

  /**
   * Deletes the row of a key.
   *
   * @param value an object with the key, and with the version when there is one
   * @throws dev.diglot.error.StaleVersionException when the row has another version, or is gone
   */
  public void delete(Object value) {
    deleteAll(List.of(Objects.requireNonNull(value, "value")));
  }

  /**
   * Deletes rows by their keys.
   *
   * @param values objects of one class
   * @throws dev.diglot.error.StaleVersionException when a row has another version, or is gone
   */
  public void deleteAll(Collection<?> values) {
    write(
        values,
        (writes, given) -> {
          writes.delete(given);
          return List.of();
        });
  }

  /**
   * What the module of a database needs for statements of its own.
   *
   * @return access to the session's transaction
   */
  public SessionAccess access() {
    return new SessionAccess(environment, transaction, pending, loader, writes());
  }

  private DirectWrites writes() {
    return new DirectWrites(environment.writing(), transaction.statements(), options.clock());
  }

  private <T> List<T> write(Collection<T> values, Writing<T> writing) {
    Given.all(values, "values");
    return transaction.use(
        () -> {
          pending.flush();
          DirectWrites writes = writes();
          List<T> written = writing.write(writes, values);
          if (!values.isEmpty()) {
            pending.wrote(writes.type(values.iterator().next().getClass()));
          }
          return written;
        });
  }

  /**
   * Makes everything permanent and goes on with another transaction.
   *
   * @throws dev.diglot.error.SessionException when the transaction belongs to another session
   * @throws dev.diglot.error.CommitOutcomeUnknownException when the connection was lost
   */
  public void commit() {
    transaction.use(
        () -> {
          requireOwner("commit");
          transaction.commit();
        });
  }

  /**
   * Undoes everything since the last commit.
   *
   * @throws dev.diglot.error.SessionException when the transaction belongs to another session
   */
  public void rollback() {
    transaction.recover(
        () -> {
          requireOwner("rollback");
          transaction.transaction().rollback();
        });
  }

  private void requireOwner(String action) {
    if (!owner) {
      throw new SessionException(
          SessionError.NESTED_OPEN,
          "The transaction belongs to the session that stateless() was called on; call "
              + action
              + "() there.");
    }
  }

  /** Rolls back what was not committed; of a shared transaction, does nothing. */
  @Override
  public void close() {
    if (owner) {
      transaction.close(() -> {});
    }
  }

  /** One kind of write. */
  private interface Writing<T> {
    List<T> write(DirectWrites writes, Collection<T> values);
  }
}
