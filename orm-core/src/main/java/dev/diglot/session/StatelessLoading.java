package dev.diglot.session;

import dev.diglot.dialect.RenderedSql;
import dev.diglot.engine.Cursor;
import dev.diglot.engine.ResultReader;
import dev.diglot.loading.LoadContext;
import dev.diglot.loading.PendingLinks;
import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.EntityType;
import dev.diglot.mapping.ToManyAttribute;
import dev.diglot.mapping.ToOneAttribute;
import dev.diglot.sql.tree.Select;
import dev.diglot.type.Codec;
import dev.diglot.type.DataType;
import org.jspecify.annotations.Nullable;

/** What loading sees of a session without memory. */
record StatelessLoading(
    SessionEnvironment environment, OpenTransaction transaction, boolean isStrict)
    implements LoadContext {
  private static final int FETCH_SIZE = 1_000;

  @Override
  public <R> R query(Select select, ResultReader<R> reader) {
    return transaction.statements().query(render(select), reader);
  }

  @Override
  public <R> R query(RenderedSql sql, ResultReader<R> reader) {
    return transaction.statements().query(sql, reader);
  }

  @Override
  public Cursor open(Select select) {
    return transaction.statements().cursor(render(select), FETCH_SIZE);
  }

  @Override
  public Cursor open(RenderedSql sql) {
    return transaction.statements().cursor(sql, FETCH_SIZE);
  }

  private RenderedSql render(Select select) {
    return environment.dialect().statements().render(select);
  }

  @Override
  public <J> Codec<J> codec(DataType<J> type) {
    return environment.dialect().types().codec(type);
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
