package dev.diglot.loading;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.ListIterator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A list that every method but {@code toString} loads.
 *
 * @param <E> the elements
 */
final class LazyList<E> extends LazyElements<E, List<E>> implements List<E>, Serializable {
  private static final long serialVersionUID = 1L;

  LazyList(@Nullable Object owner, CollectionSource source) {
    super(owner, source);
  }

  @Override
  @SuppressWarnings("unchecked")
  List<E> collect(Collection<?> elements) {
    return new ArrayList<>((Collection<E>) elements);
  }

  @Override
  @SuppressWarnings("unchecked")
  List<E> own(List<Object> elements) {
    return elements.isEmpty() ? new ArrayList<>(0) : (List<E>) elements;
  }

  @Override
  List<E> copy(List<E> plain) {
    return new ArrayList<>(plain);
  }

  @Override
  UnloadedMarker.Kind kind() {
    return UnloadedMarker.Kind.LIST;
  }

  private Object writeReplace() {
    return plain();
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("A lazy list is written as a plain one");
  }

  @Override
  public ListIterator<E> listIterator() {
    return changing().listIterator();
  }

  @Override
  public ListIterator<E> listIterator(int index) {
    return changing().listIterator(index);
  }

  @Override
  public List<E> subList(int from, int to) {
    return changing().subList(from, to);
  }

  @Override
  public E get(int index) {
    return content().get(index);
  }

  @Override
  public int indexOf(@Nullable Object element) {
    return content().indexOf(element);
  }

  @Override
  public int lastIndexOf(@Nullable Object element) {
    return content().lastIndexOf(element);
  }

  @Override
  public void add(int index, E element) {
    changing().add(index, element);
  }

  @Override
  public boolean addAll(int index, Collection<? extends E> elements) {
    return changing().addAll(index, elements);
  }

  @Override
  public E set(int index, E element) {
    return changing().set(index, element);
  }

  @Override
  public E remove(int index) {
    return changing().remove(index);
  }

  @Override
  public void replaceAll(UnaryOperator<E> operator) {
    changing().replaceAll(operator);
  }

  @Override
  public void sort(@Nullable Comparator<? super E> order) {
    changing().sort(order);
  }
}
