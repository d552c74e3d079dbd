package dev.diglot.reference;

import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import dev.diglot.error.SessionError;
import dev.diglot.error.SessionException;
import dev.diglot.property.Accessor;
import dev.diglot.property.Property;
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
public abstract sealed class Ref<T> implements Serializable permits KeyRef, NumberRef {
  private static final long serialVersionUID = 1L;

  /** The target, or the {@link RefLoader} that finds it: results have many references. */
  private transient @Nullable Object state;

  Ref(@Nullable Object state) {
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
    return new KeyRef<>((Class<T>) entity.getClass(), null, entity);
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
    return new KeyRef<>(type, Objects.requireNonNull(key, "key"), null);
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
    return new KeyRef<>(type, Objects.requireNonNull(key, "key"), loader);
  }

  /**
   * A link by a number as key, which takes less memory: the loader knows the entity.
   *
   * @param <T> the entity
   * @param key the key, as a row gives it
   * @param loader who loads it, and all of whose references lead to one entity
   * @return the link
   */
  public static <T> Ref<T> bound(long key, RefLoader loader) {
    return new NumberRef<>(key, loader);
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
    return new KeyRef<>(
        type, Objects.requireNonNull(key, "key"), Objects.requireNonNull(target, "target"));
  }

  /**
   * A link by a number as key to a row that is in memory already, which takes less memory.
   *
   * @param <T> the entity
   * @param key the key, as a row gives it
   * @param target the instance
   * @return the link, loaded
   */
  public static <T> Ref<T> loaded(long key, T target) {
    return new NumberRef<>(key, Objects.requireNonNull(target, "target"));
  }

  /**
   * The entity's class.
   *
   * @return the class
   */
  public abstract Class<T> type();

  /**
   * The key, known without loading.
   *
   * @return a single value or a {@link CompositeKey}; null when the target is unsaved
   */
  public abstract @Nullable Object key();

  /**
   * One id attribute of the target, known without loading.
   *
   * @param <V> the attribute's type
   * @param property a method reference to the id attribute's accessor, such as {@code Owner::id}
   * @return the value, null when the target is unsaved
   * @throws QueryException UNKNOWN_PROPERTY when the property is no id attribute
   */
  public final <V> @Nullable V id(Property<T, V> property) {
    EntityKey parts = EntityKeys.find(type());
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
            + type().getSimpleName()
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
  public final T get() {
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
  public final boolean isLoaded() {
    return loadedOrNull() != null;
  }

  /**
   * The target if it is in memory.
   *
   * @return the target, or null
   */
  @SuppressWarnings("unchecked")
  public final @Nullable T loadedOrNull() {
    return state instanceof RefLoader ? null : (T) state;
  }

  final void resolve(T loaded) {
    state = loaded;
  }

  final void bind(RefLoader source) {
    if (!isLoaded()) {
      state = source;
    }
  }

  final @Nullable RefLoader loader() {
    return state instanceof RefLoader loader ? loader : null;
  }

  /** Whether the key is this very object, or this number. */
  abstract boolean isMadeFrom(Object other);

  /** The key as a row gave it, of a reference to an instance that of the instance. */
  abstract @Nullable Object given();

  /** Puts the target, or null, of what was read by Java serialization. */
  final void restore(@Nullable Object target) {
    state = target;
  }

  final boolean isBound() {
    return state instanceof RefLoader;
  }

  /** Equal to a reference to the same row, or to the same unsaved instance. */
  @Override
  public final boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    if (!(other instanceof Ref<?> ref) || ref.type() != type()) {
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
  public final int hashCode() {
    Object known = key();
    if (known == null) {
      throw new SessionException(
          SessionError.UNSAVED_TARGET,
          this + " has no hash code before it is saved; flush first, or keep it in a list.");
    }
    return 31 * type().hashCode() + known.hashCode();
  }

  @Override
  public final String toString() {
    Object known = key();
    return "Ref(" + type().getSimpleName() + (known == null ? ", unsaved)" : " " + known + ")");
  }
}
