package dev.diglot.session;

import dev.diglot.engine.SavepointMark;
import dev.diglot.error.CommitOutcomeUnknownException;
import dev.diglot.error.SessionError;
import dev.diglot.error.SessionException;
import dev.diglot.mapping.EntityType;
import dev.diglot.reference.Ref;
import dev.diglot.sql.tree.Statement;
import dev.diglot.sql.tree.TableName;
import dev.diglot.unitofwork.PersistenceContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A unit of work: it remembers the objects that it loaded or that were added, finds out what
 * changed, and writes that in the right order in one transaction after another. A transaction
 * begins at the first statement; closing without {@link #commit()} rolls back.
 *
 * <p>A session may move between threads, but only one may use it at a time.
 */
public final class Session extends AnySession {
  private final SessionEnvironment environment;
  private final SessionOptions options;
  private final OpenTransaction transaction;
  private final PersistenceContext context;
  private final SessionQueries queries;
  private @Nullable Nested innermost;
  private boolean autoFlush = true;

  private Session(SessionEnvironment environment, SessionOptions options) {
    this.environment = environment;
    this.options = options;
    this.transaction = new OpenTransaction(environment, options);
    this.context =
        new PersistenceContext(
            environment.writing(),
            environment.loading(),
            transaction.statements(),
            options.clock(),
            transaction::isOpen,
            options.readOnly());
    this.queries =
        new SessionQueries(environment, transaction, context.loader(), new ContextPending());
    context.strict(options.strict());
    transaction.requiring(context::requireUsable);
  }

  /**
   * Opens a session. No connection is taken before the first statement.
   *
   * @param environment the database
   * @param options how the session behaves
   * @return the session, to be closed
   */
  public static Session open(SessionEnvironment environment, SessionOptions options) {
    return new Session(environment, options);
  }

  /**
   * How the session behaves.
   *
   * @return the options it was opened with
   */
  public SessionOptions options() {
    return options;
  }

  /**
   * Takes an object as new: the next flush inserts it and what it points to along cascading
   * relationships.
   *
   * @param entity the object
   * @throws SessionException when it is a record, or its generated id is set
   */
  public void add(Object entity) {
    Objects.requireNonNull(entity, "entity");
    transaction.use(() -> context.add(entity));
  }

  /**
   * Takes objects as new.
   *
   * @param entities the objects
   * @throws SessionException when one is a record, or its generated id is set
   */
  public void addAll(Collection<?> entities) {
    Given.all(entities, "entities");
    transaction.use(() -> entities.forEach(context::add));
  }

  /**
   * Takes objects as new.
   *
   * @param first an object
   * @param more more objects
   * @throws SessionException when one is a record, or its generated id is set
   */
  public void addAll(Object first, Object... more) {
    Objects.requireNonNull(first, "first");
    Given.all(Arrays.asList(Objects.requireNonNull(more, "more")), "more");
    add(first);
    for (Object entity : more) {
      add(entity);
    }
  }

  /**
   * Marks an object: the next flush deletes its row, and what goes with it along cascading
   * relationships.
   *
   * @param entity the object
   * @throws SessionException when the session does not manage it
   */
  public void remove(Object entity) {
    Objects.requireNonNull(entity, "entity");
    transaction.use(() -> context.remove(entity));
  }

  @Override
  SessionQueries queries() {
    return queries;
  }

  @Override
  <T> @Nullable T found(EntityType<T> type, Object id, Object[] more) {
    return transaction.use(() -> context.find(type, Ids.key(type, id, more)));
  }

  /**
   * The target of a reference, also of one that was made from a key.
   *
   * @param <T> the entity
   * @param ref the reference
   * @return the target
   * @throws SessionException when there is no row
   */
  public <T> T get(Ref<T> ref) {
    Object key = Objects.requireNonNull(ref, "ref").key();
    if (key == null) {
      return ref.get();
    }
    return find(ref.type(), key).orElseThrow(() -> Ids.dangling(ref));
  }

  /**
   * Writes everything that changed to the database, without committing.
   *
   * @throws SessionException when something cannot be written as it is
   * @throws dev.diglot.error.DatabaseException when the database refuses a statement; then only
   *     {@link #rollback()} works
   */
  public void flush() {
    transaction.use(context::flush);
  }

  /**
   * Flushes and makes everything permanent. The session goes on with another transaction; objects
   * stay managed.
   *
   * @throws SessionException when something cannot be written, or a nested block is open
   * @throws CommitOutcomeUnknownException when the connection was lost: nobody knows whether the
   *     transaction happened
   * @throws dev.diglot.error.DatabaseException when the database refuses; then only {@link
   *     #rollback()} works
   */
  public void commit() {
    transaction.use(
        () -> {
          if (innermost != null) {
            throw new SessionException(
                SessionError.NESTED_OPEN,
                "A nested block of the session is open. Commit or close it before the session.");
          }
          context.flush();
          try {
            transaction.commit();
          } catch (CommitOutcomeUnknownException unknown) {
            context.committed();
            throw unknown;
          }
          context.committed();
        });
  }

  /**
   * Undoes everything since the last commit, in the database and in memory: managed objects are
   * what they were, added ones leave. Afterwards the session is usable, also when a statement had
   * failed.
   */
  public void rollback() {
    transaction.recover(
        () -> {
          for (Nested block = innermost; block != null; block = block.outer()) {
            block.endedByTransaction();
          }
          innermost = null;
          transaction.transaction().rollback();
          context.rolledBack();
        });
  }

  /**
   * Flushes and begins a savepoint.
   *
   * @return the block, to be committed and closed
   */
  public Nested nested() {
    return transaction.use(
        () -> {
          context.flush();
          SavepointMark mark = transaction.transaction().savepoint();
          context.beginSavepoint();
          Nested block = new Nested(this, innermost, mark);
          innermost = block;
          return block;
        });
  }

  /**
   * Does work within a savepoint: kept when the work returns, undone when it throws.
   *
   * @param <X> what the work may throw
   * @param work the work
   * @throws X when the work fails
   */
  public <X extends Exception> void nested(Work<X> work) throws X {
    try (Nested block = nested()) {
      work.run(this);
      block.commit();
    }
  }

  /**
   * Does work within a savepoint and gives its result.
   *
   * @param <R> the result's type
   * @param <X> what the work may throw
   * @param work the work
   * @return the result
   * @throws X when the work fails
   */
  public <R, X extends Exception> R inNested(Call<R, X> work) throws X {
    try (Nested block = nested()) {
      R result = work.run(this);
      block.commit();
      return result;
    }
  }

  void keepNested(Nested block) {
    transaction.use(
        () -> {
          requireInnermost(block);
          context.flush();
          transaction.transaction().release(block.mark());
          context.releaseSavepoint();
          innermost = block.outer();
        });
  }

  void undoNested(Nested block) {
    transaction.recover(
        () -> {
          requireInnermost(block);
          transaction.transaction().rollbackTo(block.mark());
          context.rollbackSavepoint();
          innermost = block.outer();
        });
  }

  private void requireInnermost(Nested block) {
    if (innermost != block) {
      throw new SessionException(
          SessionError.NESTED_OPEN,
          "Another nested block was begun within this one and is open. Close that first.");
    }
  }

  /**
   * Reads an object's row again, dropping changes that were not flushed.
   *
   * @param entity the object
   * @throws SessionException when the session does not manage it, or its row is gone
   */
  public void refresh(Object entity) {
    Objects.requireNonNull(entity, "entity");
    transaction.use(() -> context.refresh(entity));
  }

  /**
   * Lets an object go: changes to it are no longer written.
   *
   * @param entity the object
   * @throws SessionException when the session does not manage it
   */
  public void detach(Object entity) {
    Objects.requireNonNull(entity, "entity");
    transaction.use(() -> context.detach(entity));
  }

  /** Lets all objects go, with changes that were not flushed. */
  public void detachAll() {
    transaction.use(context::detachAll);
  }

  /**
   * Manages an object of another session as it is: its values are taken for those of its row, and
   * only what changes from now on is written.
   *
   * @param entity the object
   * @throws SessionException when it has no key, or the session manages another object of its row
   */
  public void attach(Object entity) {
    Objects.requireNonNull(entity, "entity");
    transaction.use(() -> context.attach(entity));
  }

  /**
   * Copies an object onto the managed object of its row, or onto a new one when it has no key. What
   * was not loaded is not given and stays; a plain null overwrites.
   *
   * @param <T> the entity
   * @param entity the object, left as it is
   * @return the managed object
   * @throws dev.diglot.error.StaleVersionException when the row has another version, or is gone
   */
  public <T> T merge(T entity) {
    Objects.requireNonNull(entity, "entity");
    return transaction.use(() -> context.merge(entity));
  }

  /**
   * Whether an object is managed and not removed.
   *
   * @param entity the object
   * @return whether it is
   */
  public boolean contains(Object entity) {
    Objects.requireNonNull(entity, "entity");
    return transaction.use(() -> context.contains(entity));
  }

  /**
   * Whether a flush would write an object.
   *
   * @param entity the object
   * @return whether it is new, removed or changed
   * @throws SessionException when the session does not manage it
   */
  public boolean isDirty(Object entity) {
    Objects.requireNonNull(entity, "entity");
    return transaction.use(() -> context.isDirty(entity));
  }

  /**
   * Whether a flush would write anything.
   *
   * @return whether anything is pending
   */
  public boolean isDirty() {
    return transaction.use(() -> context.isDirty());
  }

  /**
   * Flushes, and gives a session without memory within the same transaction. It flushes before each
   * of its statements; closing it does nothing.
   *
   * @return the stateless session
   */
  public StatelessSession stateless() {
    return transaction.use(
        () -> {
          context.flush();
          return new StatelessSession(environment, options, transaction, new ContextPending());
        });
  }

  /**
   * Stops flushing before queries; {@link #flush()} and {@link #commit()} still do.
   *
   * @return this
   */
  public Session noFlush() {
    autoFlush = false;
    return this;
  }

  /**
   * Forbids loading on touch from now on: what was not loaded throws, naming what to fetch.
   *
   * @return this
   */
  public Session strict() {
    context.strict(true);
    return this;
  }

  /**
   * Whether the session can be used.
   *
   * @return false once it is closed
   */
  public boolean isOpen() {
    return transaction.isOpen();
  }

  /**
   * Rolls back what was not committed, in the database and in memory, and ends the session. Where
   * no transaction has begun since the last commit there is nothing to roll back, and objects stay
   * as they are.
   */
  @Override
  public void close() {
    boolean begun = transaction.transaction().hasBegun();
    transaction.close(() -> context.closed(begun));
  }

  /** Ties queries to what is pending in memory. */
  private final class ContextPending implements SessionQueries.Pending {

    @Override
    public void requireUsable() {
      context.requireUsable();
    }

    @Override
    public void flushFor(Collection<TableName> tables) {
      context.requireUsable();
      if (autoFlush) {
        context.flushFor(tables);
      }
    }

    @Override
    public void flush() {
      context.requireUsable();
      if (autoFlush) {
        context.flush();
      }
    }

    @Override
    public void wrote(EntityType<?> type) {
      context.reread(type);
    }

    @Override
    public void wrote(EntityType<?> type, Statement by) {
      context.reread(type, by);
    }

    @Override
    public void wroteUnknown() {
      context.outdated();
    }
  }
}
