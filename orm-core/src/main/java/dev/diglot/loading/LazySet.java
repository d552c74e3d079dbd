package dev.diglot.loading;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A set, in the order of the rows, that every method but {@code toString} loads.
 *
 * @param <E> the elements
 */
final class LazySet<E> extends LazyContent<Set<E>> implements Set<E>, Serializable {
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
  Collection<?> elementsOf(Set<E> plain) {
    return plain;
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

  @Override
  public int size() {
    return content().size();
  }

  @Override
  public boolean isEmpty() {
    return content().isEmpty();
  }

  @Override
  public boolean contains(@Nullable Object element) {
    return content().contains(element);
  }

  @Override
  public boolean containsAll(Collection<?> elements) {
    return content().containsAll(elements);
  }

  @Override
  public Iterator<E> iterator() {
    return content().iterator();
  }

  @Override
  public Spliterator<E> spliterator() {
    return content().spliterator();
  }

  @Override
  public Stream<E> stream() {
    return content().stream();
  }

  @Override
  public Stream<E> parallelStream() {
    return content().parallelStream();
  }

  @Override
  public void forEach(Consumer<? super E> action) {
    content().forEach(action);
  }

  @Override
  public Object[] toArray() {
    return content().toArray();
  }

  @Override
  public <A> A[] toArray(A[] array) {
    return content().toArray(array);
  }

  @Override
  public <A> A[] toArray(IntFunction<A[]> generator) {
    return content().toArray(generator);
  }

  @Override
  public boolean add(E element) {
    return content().add(element);
  }

  @Override
  public boolean addAll(Collection<? extends E> elements) {
    return content().addAll(elements);
  }

  @Override
  public boolean remove(@Nullable Object element) {
    return content().remove(element);
  }

  @Override
  public boolean removeAll(Collection<?> elements) {
    return content().removeAll(elements);
  }

  @Override
  public boolean removeIf(Predicate<? super E> filter) {
    return content().removeIf(filter);
  }

  @Override
  public boolean retainAll(Collection<?> elements) {
    return content().retainAll(elements);
  }

  @Override
  public void clear() {
    content().clear();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this || content().equals(other);
  }

  @Override
  public int hashCode() {
    return content().hashCode();
  }
}
