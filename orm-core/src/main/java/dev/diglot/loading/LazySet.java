package dev.diglot.loading;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A set, in the order of the rows, that every method but {@code toString} loads.
 *
 * @param <E> the elements
 */
final class LazySet<E> extends LazyElements<E, Set<E>> implements Set<E>, Serializable {
  private static final long serialVersionUID = 1L;

  LazySet(@Nullable Object owner, CollectionSource source) {
    super(owner, source);
  }

  @Override
  @SuppressWarnings("unchecked")
  Set<E> collect(Collection<?> elements) {
    return new LinkedHashSet<>((Collection<E>) elements);
  }

  @Override
  Set<E> copy(Set<E> plain) {
    return new LinkedHashSet<>(plain);
  }

  @Override
  UnloadedMarker.Kind kind() {
    return UnloadedMarker.Kind.SET;
  }

  private Object writeReplace() {
    return plain();
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("A lazy set is written as a plain one");
  }
}
