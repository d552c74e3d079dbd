package dev.diglot.reference;

import org.jspecify.annotations.Nullable;

/** Finds the targets of bound references; a session's part of a {@link Ref}. */
public abstract class RefLoader {

  /** For subclasses. */
  protected RefLoader() {}

  /**
   * Loads the target of a reference. May load the targets of other references with it and hand them
   * over by {@link #resolve}.
   *
   * @param <T> the entity
   * @param ref an unloaded reference that is bound to this loader
   * @return the target
   * @throws dev.diglot.error.SessionException when the session is closed, forbids loading on touch,
   *     or the row does not exist
   */
  protected abstract <T> T load(Ref<T> ref);

  /**
   * The entity that references of this loader lead to; a reference by a number alone asks for it.
   *
   * @return the entity's class
   * @throws UnsupportedOperationException when they lead to several, which no such reference may
   */
  protected Class<?> target() {
    throw new UnsupportedOperationException(getClass() + " loads references to several entities");
  }

  /**
   * Hands a target to its reference.
   *
   * @param <T> the entity
   * @param ref the reference
   * @param target its target
   */
  protected static <T> void resolve(Ref<T> ref, T target) {
    ref.resolve(target);
  }

  /**
   * Makes this loader the one that an unloaded reference asks.
   *
   * @param ref a reference with a key
   */
  protected final void adopt(Ref<?> ref) {
    ref.bind(this);
  }

  /**
   * The loader that an unloaded reference would ask.
   *
   * @param ref the reference
   * @return the loader, or null when it is bound to none
   */
  protected static @Nullable RefLoader of(Ref<?> ref) {
    return ref.loader();
  }

  /**
   * Whether an unloaded reference would ask a loader.
   *
   * @param ref the reference
   * @return whether it is bound
   */
  protected static boolean isBound(Ref<?> ref) {
    return ref.isBound();
  }
}
