package dev.diglot.loading;

import java.lang.ref.WeakReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What waits in one result to be loaded with the first of them that is touched, in blocks of
 * neighbours. A block is held by its source, and the source by what waits: so it is forgotten when
 * nobody holds any of them, at the cost of one weak reference for each block.
 *
 * @param <T> what waits
 * @param <S> what it asks when it is touched, which must hold the block
 */
abstract class Waiting<T, S> {
  private static final int FEW = 2;
  private static final int MANY = 64;
  private static final @Nullable Object[] NONE = {};

  private @Nullable Held first;
  private @Nullable Held last;
  private @Nullable Object[] block = NONE;
  private int size;
  private @Nullable S source;

  /** A source that holds a block. */
  abstract S source(@Nullable Object[] block);

  /** The source that the next one to be added asks. */
  final S next() {
    S open = source;
    if (open == null || size == block.length) {
      block = new @Nullable Object[Math.min(MANY, FEW + 3 * block.length)];
      size = 0;
      hold(new Held(block));
      open = source(block);
      source = open;
    }
    return open;
  }

  private void hold(Held held) {
    if (last == null) {
      first = held;
    } else {
      last.next = held;
    }
    last = held;
  }

  /** Adds one that asks {@link #next()}. */
  final void add(T one) {
    block[size++] = one;
  }

  /** Goes through those that somebody holds, and perhaps their neighbours. */
  @SuppressWarnings("unchecked")
  final void forEach(Consumer<T> action) {
    for (Held held = first; held != null; held = held.next) {
      @Nullable Object @Nullable [] some = held.get();
      for (int i = 0; some != null && i < some.length && some[i] != null; i++) {
        action.accept((T) some[i]);
      }
    }
  }

  /** A block and the next one. */
  private static final class Held extends WeakReference<@Nullable Object[]> {
    private @Nullable Held next;

    Held(@Nullable Object[] block) {
      super(block);
    }
  }
}
