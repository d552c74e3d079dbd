package dev.diglot.unitofwork;

import dev.diglot.engine.StatementRunner;
import dev.diglot.error.ConstraintViolationException;
import dev.diglot.error.SessionError;
import dev.diglot.error.SessionException;
import dev.diglot.loading.LoadPlans;
import dev.diglot.loading.Loader;
import dev.diglot.mapping.EntityType;
import dev.diglot.sql.tree.Statement;
import dev.diglot.sql.tree.TableName;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The objects of one session and what is known of their rows: finds out what changed and writes it.
 */
public final class PersistenceContext {
  private final WriteContext context;
  private final EntityModels models;
  private final Loader loader;
  private final IdentityMap map = new IdentityMap();
  private final UndoLog undo = new UndoLog(map);
  private final SessionState state;
  private final boolean readOnly;

  /**
   * An empty context.
   *
   * @param plans what writing knows of the database
   * @param loading what loading knows of it
   * @param statements runs statements in the session's transaction
   * @param clock where times come from, or null for the database's clock
   * @param open whether the session is open
   * @param readOnly whether writes are refused
   */
  public PersistenceContext(
      WritePlans plans,
      LoadPlans loading,
      StatementRunner statements,
      @Nullable Clock clock,
      BooleanSupplier open,
      boolean readOnly) {
    this.context = new WriteContext(plans, statements, clock);
    this.models = plans.models();
    this.state = new SessionState(open, false);
    this.loader = new Loader(new ManagedLoading(context, map, undo, state), loading);
    this.readOnly = readOnly;
  }

  /**
   * Loads entities into this context.
   *
   * @return the loader
   */
  public Loader loader() {
    return loader;
  }

  /**
   * Allows or forbids loading on touch.
   *
   * @param forbidden whether touching what was not loaded throws
   */
  public void strict(boolean forbidden) {
    state.strict(forbidden);
  }

  /**
   * Checks that no flush failed before.
   *
   * @throws SessionException when only a rollback works
   */
  public void requireUsable() {
    state.requireUsable();
  }

  /**
   * Takes an object as new: the next flush inserts it. Adding a removed object keeps it.
   *
   * @param entity the object
   * @throws SessionException when it is a record, or its generated id is set
   */
  public void add(Object entity) {
    Entry known = map.find(entity);
    if (known == null) {
      additions().add(entity);
    } else if (known.isRemoved()) {
      known.become(EntityState.MANAGED);
    }
  }

  /**
   * Marks an object: the next flush deletes its row. An object without a row just leaves.
   *
   * @param entity the object
   * @throws SessionException when the session does not manage it
   */
  public void remove(Object entity) {
    removal().remove(require(entity));
  }

  private Additions additions() {
    return new Additions(models, map, undo);
  }

  private RemoveCascade removal() {
    return new RemoveCascade(map, undo, (model, key) -> loader.find(model.type(), key));
  }

  private Entry require(Object entity) {
    Entry entry = map.find(entity);
    if (entry == null) {
      models.of(entity.getClass());
      throw new SessionException(
          SessionError.NOT_MANAGED,
          "This session does not manage the given "
              + entity.getClass().getSimpleName()
              + ". Load it with this session, or call attach or merge first.");
    }
    return entry;
  }

  /**
   * Whether an object is managed and not removed.
   *
   * @param entity the object
   * @return whether it is
   */
  public boolean contains(Object entity) {
    Entry entry = map.find(entity);
    return entry != null && !entry.isRemoved();
  }

  /**
   * Whether a flush would write an object.
   *
   * @param entity the object
   * @return whether it is new, removed or changed
   * @throws SessionException when the session does not manage it
   */
  public boolean isDirty(Object entity) {
    Entry entry = require(entity);
    return entry.isNew() || entry.isRemoved() || pending().isDirty(entry);
  }

  /**
   * Whether a flush would write anything.
   *
   * @return whether it would
   */
  public boolean isDirty() {
    return pending().any();
  }

  private PendingWrites pending() {
    return new PendingWrites(models, map);
  }

  /**
   * The object of a key: from memory when its row was seen in this transaction, else from the
   * database.
   *
   * @param <T> the entity
   * @param type its mapping
   * @param key its key, in the types of its id attributes
   * @return the object, or null when there is no row or the object is removed
   */
  public <T> @Nullable T find(EntityType<T> type, Object key) {
    Entry entry = map.find(type, key);
    if (entry == null) {
      flushForUnknownRow(type);
      return loader.find(type, key);
    }
    if (entry.isRemoved()) {
      return null;
    }
    boolean current =
        entry.isNew() || entry.isWatched() && entry.transaction() == state.transaction();
    return current ? type.javaType().cast(entry.entity()) : findAgain(type, key, entry);
  }

  private void flushForUnknownRow(EntityType<?> type) {
    state.requireUsable();
    if (!map.isEmpty() && pending().touchUnknownRow(context.plans().tables(type))) {
      flush();
    }
  }

  private <T> @Nullable T findAgain(EntityType<T> type, Object key, Entry entry) {
    T found = loader.find(type, key);
    if (found == null) {
      if (pending().isDirty(entry)) {
        throw Stale.gone(entry);
      }
      map.remove(entry);
    }
    return found;
  }

  /** Writes everything that is pending. */
  public void flush() {
    state.requireUsable();
    List<Entry> suspects = new UnchangedCheck(map).suspects();
    if (!suspects.isEmpty()) {
      flush(suspects);
    }
  }

  private void flush(List<Entry> suspects) {
    FlushPlan plan = prepare(suspects);
    if (readOnly && !plan.isEmpty()) {
      throw new SessionException(
          SessionError.READ_ONLY,
          "The session is read-only, but objects were changed. Open a session that may write, or"
              + " load with readOnly() what you change in memory only.");
    }
    try {
      new FlushExecution(context, map, undo, state.transaction()).run(plan);
    } catch (ConstraintViolationException violation) {
      RuntimeException named = new ViolationNames(models).explain(violation);
      state.fail(named);
      throw named;
    } catch (RuntimeException failed) {
      state.fail(failed);
      throw failed;
    }
    markFlushed();
  }

  private FlushPlan prepare(List<Entry> suspects) {
    IdAssignment ids = new IdAssignment(context.plans(), context.statements());
    return new FlushPreparation(models, map, undo, additions(), ids, removal()).prepare(suspects);
  }

  private void markFlushed() {
    if (!map.hasHolders()) {
      return;
    }
    PendingWrites pending = pending();
    for (Entry entry : map.holders(pending::relationshipsChanged)) {
      undo.touch(entry);
      entry.takeInverses();
      entry.collections().stream()
          .filter(CollectionLink::isLoaded)
          .forEach(CollectionLink::markFlushed);
    }
  }

  /**
   * Writes everything that is pending, if anything is pending for the tables.
   *
   * @param tables the tables that a query reads
   */
  public void flushFor(Collection<TableName> tables) {
    state.requireUsable();
    if (!map.isEmpty() && pending().touch(tables)) {
      flush();
    }
  }

  /** Begins a savepoint, after a flush. */
  public void beginSavepoint() {
    undo.push();
  }

  /** Ends the innermost savepoint, keeping what was done since. */
  public void releaseSavepoint() {
    undo.release();
  }

  /** Takes objects back to the innermost savepoint, and ends it. */
  public void rollbackSavepoint() {
    bindReferences(undo.rollbackScope());
    state.recover();
    state.nextTransaction();
  }

  /** Ends the transaction: what objects hold now is what a later rollback goes back to. */
  public void committed() {
    undo.clear();
    state.nextTransaction();
  }

  /** Takes objects back to the start of the transaction. */
  public void rolledBack() {
    bindReferences(undo.rollbackAll());
    state.recover();
    state.nextTransaction();
  }

  /**
   * Ends the last transaction; without one, what is only in memory stays there.
   *
   * @param begun whether it had sent anything to the database
   */
  public void closed(boolean begun) {
    if (begun || undo.hasAny()) {
      rolledBack();
    }
  }

  /** What was restored by its key loads again. */
  private void bindReferences(List<Entry> restored) {
    if (restored.isEmpty()) {
      return;
    }
    Map<EntityType<?>, List<Object>> holders = new LinkedHashMap<>();
    restored.removeIf(entry -> !map.ofType(entry.type()).contains(entry));
    for (Entry entry : restored) {
      holders.computeIfAbsent(entry.type(), type -> new ArrayList<>()).add(entry.entity());
    }
    holders.forEach(loader::bind);
  }

  /** Says that rows may have changed in unknown ways: the next look at each refreshes it. */
  public void outdated() {
    undo.wroteByStatement();
    state.nextTransaction();
  }

  /**
   * Reads again what a statement by query changed or deleted.
   *
   * @param type the entity whose rows it wrote
   */
  public void reread(EntityType<?> type) {
    undo.wroteByStatement();
    new BulkInvalidation(models, map, undo, loader).run(models.of(type), entry -> false);
  }

  /**
   * Reads again what an update or delete changed. Objects seen in this transaction for which its
   * condition certainly did not hold are left as they are.
   *
   * @param type the entity whose rows it wrote
   * @param by the statement
   */
  public void reread(EntityType<?> type, Statement by) {
    undo.wroteByStatement();
    Predicate<Entry> spared = Spared.by(by, models.evaluator(), state.transaction());
    new BulkInvalidation(models, map, undo, loader).run(models.of(type), spared);
  }

  /**
   * Reads an object's row again, dropping changes that were not flushed.
   *
   * @param entity the object
   * @throws SessionException when the session does not manage it, or its row is gone
   */
  public void refresh(Object entity) {
    Entry entry = require(entity);
    if (entry.isNew()) {
      throw new SessionException(
          SessionError.NOT_MANAGED, entry + " has no row yet to read; flush first.");
    }
    undo.touch(entry);
    Object key = entry.requireKey();
    entry.become(EntityState.MANAGED);
    if (!loader.refresh(entry.type(), List.of(key)).isEmpty()) {
      throw Stale.gone(entry);
    }
  }

  /**
   * Lets an object go: changes to it are no longer written.
   *
   * @param entity the object
   */
  public void detach(Object entity) {
    new DetachCascade(map, undo).run(require(entity));
  }

  /** Lets all objects go. */
  public void detachAll() {
    for (Entry entry : map.holders()) {
      entry.collections().forEach(CollectionLink::detach);
    }
    map.known(entry -> true).forEach(undo::forget);
    map.clear();
  }

  /**
   * Manages an object of another session as it is: its values are taken for those of its row.
   *
   * @param entity the object
   * @throws SessionException when it has no key, or another object of its row is managed
   */
  public void attach(Object entity) {
    new Attachment(models, map, loader).run(entity);
  }

  /**
   * Copies an object onto the managed object of its row, or onto a new one when it has no key.
   *
   * @param <T> the entity
   * @param entity the object, left as it is
   * @return the managed object
   * @throws dev.diglot.error.StaleVersionException when the row has another version, or is gone
   */
  public <T> T merge(T entity) {
    return new Merge(models, map, this).run(entity);
  }
}
