package dev.diglot.loading;

import dev.diglot.reference.Lazy;
import dev.diglot.reference.LazyLoader;
import org.jspecify.annotations.Nullable;

/** Remembers whose deferred value is not loaded. */
final class LazyCell extends LazyLoader {
  private final LazyEdge.Source source;
  private final Object key;

  LazyCell(LazyEdge.Source source, Object key) {
    this.source = source;
    this.key = key;
  }

  @Override
  protected void load(Lazy<?> value) {
    source.edge().load(key, value);
  }

  /** Makes this the cell of an unloaded value. */
  void become(Lazy<?> lazy) {
    adopt(lazy);
  }

  /** Whom an unloaded value asks, or null. */
  static LazyEdge.@Nullable Source source(Lazy<?> lazy) {
    return of(lazy) instanceof LazyCell cell ? cell.source : null;
  }

  /** The key of the instance whose value is not loaded, or null. */
  static @Nullable Object key(Lazy<?> lazy) {
    return of(lazy) instanceof LazyCell cell ? cell.key : null;
  }

  @SuppressWarnings("unchecked")
  static void hand(Lazy<?> lazy, @Nullable Object value) {
    resolve((Lazy<Object>) lazy, value);
  }
}
