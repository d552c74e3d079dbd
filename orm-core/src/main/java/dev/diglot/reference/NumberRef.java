package dev.diglot.reference;

import java.util.Objects;

/**
 * A link by a number. Results have many, so it holds nothing else: before it is loaded its loader
 * knows the entity's class, then its target does.
 */
final class NumberRef<T> extends Ref<T> {
  private static final long serialVersionUID = 1L;

  private final long key;

  NumberRef(long key, Object state) {
    super(state);
    this.key = key;
  }

  @Override
  @SuppressWarnings("unchecked")
  public Class<T> type() {
    RefLoader loader = loader();
    return (Class<T>)
        (loader == null
            ? Objects.requireNonNull(loadedOrNull(), "target").getClass()
            : loader.target());
  }

  @Override
  public Object key() {
    return key;
  }

  @Override
  boolean isMadeFrom(Object other) {
    return other instanceof Long number && number == key;
  }

  @Override
  Object given() {
    return key;
  }

  /** Java serialization writes a link that needs neither loader nor target. */
  private Object writeReplace() {
    return new KeyRef<>(type(), key, loadedOrNull());
  }
}
