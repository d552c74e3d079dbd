package dev.diglot.session;

import dev.diglot.engine.StatementRunner;
import dev.diglot.loading.LoadContext;
import dev.diglot.loading.ManagedInstances;
import dev.diglot.loading.PendingLinks;
import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.EntityType;
import dev.diglot.mapping.ToManyAttribute;
import dev.diglot.mapping.ToOneAttribute;
import org.jspecify.annotations.Nullable;

/** What loading sees of a session without memory. */
record StatelessLoading(OpenTransaction transaction, boolean isStrict) implements LoadContext {
  @Override
  public StatementRunner runner() {
    return transaction.statements();
  }

  @Override
  public boolean isOpen() {
    return transaction.isOpen();
  }

  @Override
  public boolean managesEntities() {
    return false;
  }

  @Override
  public @Nullable Object managed(EntityType<?> type, Object key) {
    return null;
  }

  @Override
  public boolean isCurrent(EntityType<?> type, Object key) {
    return true;
  }

  @Override
  public @Nullable Object @Nullable [] snapshot(EntityType<?> type, Object key) {
    return null;
  }

  @Override
  public boolean inverseRead(
      EntityType<?> type, Object key, ToOneAttribute inverse, @Nullable Object value) {
    return true;
  }

  @Override
  public ManagedInstances instances(EntityType<?> type, boolean watched) {
    throw new UnsupportedOperationException("Nothing is managed");
  }

  @Override
  public void loaded(
      EntityType<?> type, Object key, Object entity, @Nullable Object @Nullable [] row) {
    // Nothing is remembered.
  }

  @Override
  public void refreshed(EntityType<?> type, Object key, Object entity, @Nullable Object[] row) {
    // Nothing is remembered.
  }

  @Override
  public void columnLoaded(
      EntityType<?> type, Object key, ColumnMapping column, @Nullable Object value) {
    // Nothing is remembered.
  }

  @Override
  public PendingLinks pendingLinks(EntityType<?> owner, ToManyAttribute attribute) {
    return PendingLinks.NONE;
  }
}
