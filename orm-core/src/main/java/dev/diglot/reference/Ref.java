package dev.diglot.reference;

import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import dev.diglot.error.SessionError;
import dev.diglot.error.SessionException;
import dev.diglot.property.Accessor;
import dev.diglot.property.Property;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A link to an entity that may not be loaded yet; its key costs nothing.
 *
 * <p>What a reference points to never changes: to point elsewhere, assign another reference. Two
 * references are equal when they name the same row, or the same unsaved instance. No relation is a
 * null field, not a reference to nothing.
 *
 * @param <T> the entity
 */
public final class Ref<T> implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The entity's class. */
  private final Class<T> type;

  /** The key, or null when the reference was made from an instance. */
  @SuppressWarnings("serial")
  private final @Nullable Object key;

  /** The target, or the {@link RefLoader} that finds it: results have many references. */
  private transient @Nullable Object state;

  private Ref(Class<T> type, @Nullable Object key, @Nullable Object state) {
    this.type = Objects.requireNonNull(type, "type");
    this.key = key;
    this.state = state;
  }

  /**
   * A link to an instance, saved or not.
   *
   * @param <T> the entity
   * @param entity the instance
   * @return the link
   */
  @SuppressWarnings("unchecked")
  public static <T> Ref<T> of(T entity) {
    Objects.requireNonNull(entity, "entity");
    return new Ref<>((Class<T>) entity.getClass(), null, entity);
  }

  /**
   * A link to a row by its key.
   *
   * @param <T> the entity
   * @param type the entity's class
   * @param key the key; a {@link CompositeKey} when there are several id attributes
   * @return the link
   */
  public static <T> Ref<T> to(Class<T> type, Object key) {
    return new Ref<>(type, Objects.requireNonNull(key, "key"), null);
  }

  /**
   * A link to a row by a key of several parts.
   *
   * @param <T> the entity
   * @param type the entity's class
   * @param first the first id attribute's value
   * @param second the second id attribute's value
   * @param more the values of further id attributes, in declaration order
   * @return the link
   */
  public static <T> Ref<T> to(Class<T> type, Object first, Object second, Object... more) {
    List<Object> parts = new ArrayList<>(2 + more.length);
    parts.add(Objects.requireNonNull(first, "first"));
    parts.add(Objects.requireNonNull(second, "second"));
    parts.addAll(List.of(more));
    return to(type, new CompositeKey(parts));
  }

  /**
   * A link to a row that a loader can load on {@link #get()}.
   *
   * @param <T> the entity
   * @param type the entity's class
   * @param key the key, as a row gives it
   * @param loader who loads it
   * @return the link
   */
  public static <T> Ref<T> bound(Class<T> type, Object key, RefLoader loader) {
    return new Ref<>(type, Objects.requireNonNull(key, "key"), loader);
  }

  /**
   * A link to a row that is in memory already.
   *
   * @param <T> the entity
   * @param type the entity's class
   * @param key the key, as a row gives it
   * @param target the instance
   * @return the link, loaded
   */
  public static <T> Ref<T> loaded(Class<T> type, Object key, T target) {
    return new Ref<>(
        type, Objects.requireNonNull(key, "key"), Objects.requireNonNull(target, "target"));
  }

  /**
   * The entity's class.
   *
   * @return the class
   */
  public Class<T> type() {
    return type;
  }

  /**
   * The key, known without loading.
   *
   * @return a single value or a {@link CompositeKey}; null when the target is unsaved
   */
  public @Nullable Object key() {
    if (key != null) {
      return EntityKeys.normalise(type, key);
    }
    T target = loadedOrNull();
    return target == null ? null : EntityKeys.read(target);
  }

  /**
   * One id attribute of the target, known without loading.
   *
   * @param <V> the attribute's type
   * @param property a method reference to the id attribute's accessor, such as {@code Owner::id}
   * @return the value, null when the target is unsaved
   * @throws QueryException UNKNOWN_PROPERTY when the property is no id attribute
   */
  public <V> @Nullable V id(Property<T, V> property) {
    EntityKey parts = EntityKeys.find(type);
    T target = loadedOrNull();
    if (parts == null && target != null) {
      return property.of(target);
    }
    int index = parts == null ? 0 : part(parts, Accessor.named(property));
    return KeyParts.part(key(), index);
  }

  private int part(EntityKey parts, Accessor accessor) {
    List<List<String>> names = parts.accessors();
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).contains(accessor.method())) {
        return i;
      }
    }
    throw new QueryException(
        QueryError.UNKNOWN_PROPERTY,
        "Ref.id was given "
            + type.getSimpleName()
            + "::"
            + accessor.method()
            + ", which is no id attribute; expected one of "
            + names
            + ". Read other properties from get().");
  }

  /**
   * The target, loaded now if it is not in memory. Loading loads the targets of the sibling
   * references of the same result too.
   *
   * @return the target
   * @throws SessionException when the reference was made from a key and is not bound to a session,
   *     or its session is closed or strict, or the row does not exist
   */
  public T get() {
    T known = loadedOrNull();
    if (known != null) {
      return known;
    }
    RefLoader source = loader();
    if (source == null) {
      throw unbound();
    }
    T loaded = source.load(this);
    resolve(loaded);
    return loaded;
  }

  private SessionException unbound() {
    return new SessionException(
        SessionError.UNBOUND_REFERENCE,
        this + " was made from a key and knows no session; load it with session.get(ref).");
  }

  /**
   * Whether {@link #get()} answers without a statement.
   *
   * @return whether the target is in memory
   */
  public boolean isLoaded() {
    return loadedOrNull() != null;
  }

  /**
   * The target if it is in memory.
   *
   * @return the target, or null
   */
  @SuppressWarnings("unchecked")
  public @Nullable T loadedOrNull() {
    return state instanceof RefLoader ? null : (T) state;
  }

  void resolve(T loaded) {
    state = loaded;
  }

  void bind(RefLoader source) {
    if (!isLoaded()) {
      state = source;
    }
  }

  @Nullable RefLoader loader() {
    return state instanceof RefLoader loader ? loader : null;
  }

  boolean isMadeFrom(Object other) {
    return key == other;
  }

  boolean isMadeFrom(long number) {
    return key instanceof Long known && known == number;
  }

  @Nullable Object given() {
    return key == null ? key() : key;
  }

  boolean isBound() {
    return state instanceof RefLoader;
  }

  /** Equal to a reference to the same row, or to the same unsaved instance. */
  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    if (!(other instanceof Ref<?> ref) || ref.type != type) {
      return false;
    }
    Object mine = key();
    Object theirs = ref.key();
    return mine == null || theirs == null
        ? mine == theirs && state == ref.state
        : mine.equals(theirs);
  }

  /**
   * Hashes type and key.
   *
   * @throws SessionException when the target is unsaved, because its key would change the hash
   */
  @Override
  public int hashCode() {
    Object known = key();
    if (known == null) {
      throw new SessionException(
          SessionError.UNSAVED_TARGET,
          this + " has no hash code before it is saved; flush first, or keep it in a list.");
    }
    return 31 * type.hashCode() + known.hashCode();
  }

  @Override
  public String toString() {
    Object known = key();
    return "Ref(" + type.getSimpleName() + (known == null ? ", unsaved)" : " " + known + ")");
  }

  /** Writes the key, and the target when it is in memory and serializable. */
  private void writeObject(ObjectOutputStream out) throws IOException {
    out.defaultWriteObject();
    T target = loadedOrNull();
    out.writeObject(key == null || target instanceof Serializable ? target : null);
  }

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    state = in.readObject();
  }
}
