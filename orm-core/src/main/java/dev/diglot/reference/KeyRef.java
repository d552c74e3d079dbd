package dev.diglot.reference;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A link that holds the entity's class and any key, or none of an unsaved target. */
final class KeyRef<T> extends Ref<T> {
  private static final long serialVersionUID = 1L;

  private final Class<T> type;

  /** The key, or null when the reference was made from an instance. */
  @SuppressWarnings("serial")
  private final @Nullable Object key;

  KeyRef(Class<T> type, @Nullable Object key, @Nullable Object state) {
    super(state);
    this.type = Objects.requireNonNull(type, "type");
    this.key = key;
  }

  @Override
  public Class<T> type() {
    return type;
  }

  @Override
  public @Nullable Object key() {
    if (key != null) {
      return EntityKeys.normalise(type, key);
    }
    T target = loadedOrNull();
    return target == null ? null : EntityKeys.read(target);
  }

  @Override
  boolean isMadeFrom(Object other) {
    return key == other;
  }

  @Override
  @Nullable Object given() {
    return key == null ? key() : key;
  }

  /** Writes the key, and the target when it is in memory and serializable. */
  private void writeObject(ObjectOutputStream out) throws IOException {
    out.defaultWriteObject();
    T target = loadedOrNull();
    out.writeObject(key == null || target instanceof Serializable ? target : null);
  }

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    restore(in.readObject());
  }
}
