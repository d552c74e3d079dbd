package dev.diglot.mapping;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value worked out on first use, when all entities are there. Threads may work it out twice; the
 * values are immutable and equal.
 */
final class Memo<T> implements Supplier<T> {
  private final Supplier<T> source;
  private volatile @Nullable T value;

  Memo(Supplier<T> source) {
    this.source = source;
  }

  @Override
  public T get() {
    T known = value;
    if (known == null) {
      known = source.get();
      value = known;
    }
    return known;
  }
}
