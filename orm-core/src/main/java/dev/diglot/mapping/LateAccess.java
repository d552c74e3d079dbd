package dev.diglot.mapping;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Access that is made when it is first used, as programs map more classes than they touch soon.
 * Threads may make it twice; both are immutable and alike.
 *
 * @param <T> the class
 */
final class LateAccess<T> implements ObjectAccess<T> {
  private final int slots;
  private final Supplier<ObjectAccess<T>> source;
  private @Nullable ObjectAccess<T> made;

  LateAccess(int slots, Supplier<ObjectAccess<T>> source) {
    this.slots = slots;
    this.source = source;
  }

  /** The access that does the work. */
  ObjectAccess<T> made() {
    ObjectAccess<T> known = made;
    if (known == null) {
      known = source.get();
      made = known;
    }
    return known;
  }

  @Override
  public T create() {
    return made().create();
  }

  @Override
  public T create(@Nullable Object[] values) {
    return made().create(values);
  }

  @Override
  public @Nullable Object get(T target, int slot) {
    return made().get(target, slot);
  }

  @Override
  public void set(T target, int slot, @Nullable Object value) {
    made().set(target, slot, value);
  }

  @Override
  public int slots() {
    return slots;
  }
}
