package dev.diglot.loading;

import dev.diglot.reference.Lazy;
import dev.diglot.reference.LazyLoader;
import org.jspecify.annotations.Nullable;

/** Remembers whose deferred value is not loaded. */
final class LazyCell extends LazyLoader {
  private final LazyEdge edge;
  private final Object key;

  LazyCell(LazyEdge edge, Object key) {
    this.edge = edge;
    this.key = key;
  }

  @Override
  protected void load(Lazy<?> value) {
    edge.load(key, value);
  }

  /** Lets the siblings of a later result load a value too. */
  void take(Lazy<?> lazy, int results) {
    boolean stays =
        of(lazy) instanceof LazyCell cell
            && cell.edge.siblings().outnumber(edge.siblings(), results);
    if (!stays) {
      adopt(lazy);
    }
  }

  @SuppressWarnings("unchecked")
  static void hand(Lazy<?> lazy, @Nullable Object value) {
    resolve((Lazy<Object>) lazy, value);
  }
}
