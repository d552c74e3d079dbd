package dev.diglot.unitofwork;

import dev.diglot.engine.StatementRunner;
import dev.diglot.loading.LoadContext;
import dev.diglot.loading.ManagedInstances;
import dev.diglot.loading.PendingLinks;
import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.EntityType;
import dev.diglot.mapping.ToManyAttribute;
import dev.diglot.mapping.ToOneAttribute;
import org.jspecify.annotations.Nullable;

/** What loading sees of a session's objects. */
final class ManagedLoading implements LoadContext {
  private final WriteContext context;
  private final IdentityMap map;
  private final UndoLog undo;
  private final SessionState session;
  private @Nullable EntityModel recent;

  ManagedLoading(WriteContext context, IdentityMap map, UndoLog undo, SessionState session) {
    this.context = context;
    this.map = map;
    this.undo = undo;
    this.session = session;
  }

  @Override
  public StatementRunner runner() {
    session.requireUsable();
    return context.statements();
  }

  @Override
  public boolean isOpen() {
    return session.isOpen();
  }

  @Override
  public boolean isStrict() {
    return session.isStrict();
  }

  @Override
  public boolean managesEntities() {
    return true;
  }

  @Override
  public @Nullable Object managed(EntityType<?> type, Object key) {
    return map.object(type, key);
  }

  @Override
  public boolean isCurrent(EntityType<?> type, Object key) {
    return map.ofType(type).isCurrent(key, session.transaction());
  }

  @Override
  public @Nullable Object @Nullable [] snapshot(EntityType<?> type, Object key) {
    Entry entry = map.find(type, key);
    return entry == null ? null : entry.row();
  }

  @Override
  public boolean inverseRead(
      EntityType<?> type, Object key, ToOneAttribute inverse, @Nullable Object value) {
    Entry entry = map.find(type, key);
    if (entry == null) {
      return true;
    }
    int index = entry.model().inverseOnes().indexOf(inverse);
    boolean changed = entry.inverseChanged(index);
    entry.inverse(index, value);
    return !changed;
  }

  @Override
  public ManagedInstances instances(EntityType<?> type, boolean watched) {
    return map.instances(model(type), watched, session.transaction());
  }

  @Override
  public void loaded(
      EntityType<?> type, Object key, Object entity, @Nullable Object @Nullable [] row) {
    Entry entry = Entry.loaded(model(type), entity, key, row);
    entry.takeInverses();
    entry.takeDeferred();
    entry.seenIn(session.transaction());
    map.put(entry);
  }

  /** The model of a type; of the same one as before without a look-up. */
  private EntityModel model(EntityType<?> type) {
    EntityModel known = recent;
    if (known == null || known.type() != type) {
      known = context.plans().models().of(type);
      recent = known;
    }
    return known;
  }

  @Override
  public void refreshed(EntityType<?> type, Object key, Object entity, @Nullable Object[] row) {
    Entry entry = map.find(type, key);
    if (entry != null) {
      undo.touch(entry);
      entry.row(row);
      entry.takeDeferred();
      entry.collections().forEach(CollectionLink::takeInstalled);
      entry.seenIn(session.transaction());
    }
  }

  @Override
  public void columnLoaded(
      EntityType<?> type, Object key, ColumnMapping column, @Nullable Object value) {
    Entry entry = map.find(type, key);
    @Nullable Object @Nullable [] row = entry == null ? null : entry.row();
    if (entry != null && row != null) {
      @Nullable Object[] more = row.clone();
      more[column.index()] = value;
      entry.row(more);
    }
  }

  @Override
  public PendingLinks pendingLinks(EntityType<?> owner, ToManyAttribute attribute) {
    return new LinkOverlay(map).of(attribute);
  }
}
