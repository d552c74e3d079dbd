package dev.diglot.loading;

import java.util.Collection;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A collection of elements that every method but {@code toString} loads.
 *
 * @param <E> the elements
 * @param <C> the plain collection that holds them
 */
abstract class LazyElements<E, C extends Collection<E>> extends LazyContent<C>
    implements Collection<E> {

  LazyElements(@Nullable Object owner, CollectionSource source) {
    super(owner, source);
  }

  @Override
  final Collection<?> elementsOf(C plain) {
    return plain;
  }

  @Override
  public final int size() {
    return content().size();
  }

  @Override
  public final boolean isEmpty() {
    return content().isEmpty();
  }

  @Override
  public final boolean contains(@Nullable Object element) {
    return content().contains(element);
  }

  @Override
  public final boolean containsAll(Collection<?> elements) {
    return content().containsAll(elements);
  }

  @Override
  public final Iterator<E> iterator() {
    return new Iteration<>(this, content().iterator());
  }

  @Override
  public final Spliterator<E> spliterator() {
    return content().spliterator();
  }

  @Override
  public final Stream<E> stream() {
    return content().stream();
  }

  @Override
  public final Stream<E> parallelStream() {
    return content().parallelStream();
  }

  @Override
  public final void forEach(Consumer<? super E> action) {
    content().forEach(action);
  }

  @Override
  public final Object[] toArray() {
    return content().toArray();
  }

  @Override
  public final <A> A[] toArray(A[] array) {
    return content().toArray(array);
  }

  @Override
  public final <A> A[] toArray(IntFunction<A[]> generator) {
    return content().toArray(generator);
  }

  @Override
  public final boolean add(E element) {
    return changing().add(element);
  }

  @Override
  public final boolean addAll(Collection<? extends E> elements) {
    return changing().addAll(elements);
  }

  @Override
  public final boolean remove(@Nullable Object element) {
    return changing().remove(element);
  }

  @Override
  public final boolean removeAll(Collection<?> elements) {
    return changing().removeAll(elements);
  }

  @Override
  public final boolean removeIf(Predicate<? super E> filter) {
    return changing().removeIf(filter);
  }

  @Override
  public final boolean retainAll(Collection<?> elements) {
    return changing().retainAll(elements);
  }

  @Override
  public final void clear() {
    changing().clear();
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other == this || content().equals(other);
  }

  @Override
  public final int hashCode() {
    return content().hashCode();
  }

  /** Goes through the elements, and keeps what the database has before it takes one out. */
  private record Iteration<E>(LazyContent<?> content, Iterator<E> plain) implements Iterator<E> {

    @Override
    public boolean hasNext() {
      return plain.hasNext();
    }

    @Override
    public E next() {
      return plain.next();
    }

    @Override
    public void remove() {
      content.beforeChange();
      plain.remove();
    }

    @Override
    public void forEachRemaining(Consumer<? super E> action) {
      plain.forEachRemaining(action);
    }
  }
}
