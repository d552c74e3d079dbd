package dev.diglot.loading;

import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What waits in one result to be loaded with the first of them that is touched, in blocks of
 * neighbours. The last block is held here; each before it by its source, and the source by what
 * waits: so it is forgotten when nobody holds any of them, at the cost of one weak reference.
 *
 * @param <T> what waits
 * @param <S> what it asks when it is touched, which must hold the block
 */
abstract class Waiting<T, S extends Waiting.Source> {
  private static final int FEW = 4;
  private static final int MANY = 64;
  private static final @Nullable Object[] NONE = {};

  private @Nullable Held first;
  private @Nullable Held last;
  private @Nullable Object[] block = NONE;
  private int size;
  private @Nullable S source;

  /** A source of a new block. */
  abstract S source();

  /** The source that the next one to be added asks. */
  final S next() {
    S open = source;
    if (open != null && size < block.length) {
      return open;
    }
    if (open != null && size < MANY) {
      block = Arrays.copyOf(block, FEW * size);
      return open;
    }
    if (open != null) {
      open.hold(block);
      hold(new Held(block));
    }
    return begin(open == null ? FEW : MANY);
  }

  private S begin(int room) {
    S open = source();
    block = new @Nullable Object[room];
    size = 0;
    source = open;
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
  final void forEach(Consumer<T> action) {
    for (Held held = first; held != null; held = held.next) {
      @Nullable Object @Nullable [] some = held.get();
      if (some != null) {
        forEach(some, some.length, action);
      }
    }
    forEach(block, size, action);
  }

  @SuppressWarnings("unchecked")
  private void forEach(@Nullable Object[] some, int count, Consumer<T> action) {
    for (int i = 0; i < count; i++) {
      action.accept((T) Objects.requireNonNull(some[i]));
    }
  }

  /** Whom the members of a block ask. */
  interface Source {

    /** Holds the block, which is full. */
    void hold(@Nullable Object[] block);
  }

  /** A block and the next one. */
  private static final class Held extends WeakReference<@Nullable Object[]> {
    private @Nullable Held next;

    Held(@Nullable Object[] block) {
      super(block);
    }
  }
}
