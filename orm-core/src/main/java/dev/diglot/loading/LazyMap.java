package dev.diglot.loading;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A map, in the order of the rows, that every method but {@code toString} loads.
 *
 * @param <K> an attribute of the elements
 * @param <E> the elements
 */
final class LazyMap<K, E> extends LazyContent<Map<K, E>> implements Map<K, E>, Serializable {
  private static final long serialVersionUID = 1L;

  LazyMap(@Nullable Object owner, CollectionSource source) {
    super(owner, source);
  }

  @Override
  @SuppressWarnings("unchecked")
  Map<K, E> collect(Collection<?> elements) {
    Map<K, E> map = new LinkedHashMap<>();
    for (Object element : elements) {
      map.put((K) source().mapKey(element), (E) element);
    }
    return map;
  }

  @Override
  Map<K, E> copy(Map<K, E> plain) {
    return new LinkedHashMap<>(plain);
  }

  @Override
  Collection<?> elementsOf(Map<K, E> plain) {
    return plain.values();
  }

  @Override
  UnloadedMarker.Kind kind() {
    return UnloadedMarker.Kind.MAP;
  }

  private Object writeReplace() {
    return plain();
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("A lazy map is written as a plain one");
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
  public boolean containsKey(@Nullable Object key) {
    return content().containsKey(key);
  }

  @Override
  public boolean containsValue(@Nullable Object value) {
    return content().containsValue(value);
  }

  @Override
  public @Nullable E get(@Nullable Object key) {
    return content().get(key);
  }

  @Override
  public @Nullable E getOrDefault(@Nullable Object key, @Nullable E other) {
    E found = content().get(key);
    return found == null ? other : found;
  }

  @Override
  public void forEach(BiConsumer<? super K, ? super E> action) {
    content().forEach(action);
  }

  @Override
  public @Nullable E put(K key, E value) {
    return changing().put(key, value);
  }

  @Override
  public void putAll(Map<? extends K, ? extends E> entries) {
    changing().putAll(entries);
  }

  @Override
  public @Nullable E putIfAbsent(K key, E value) {
    return changing().putIfAbsent(key, value);
  }

  @Override
  public @Nullable E computeIfAbsent(K key, Function<? super K, ? extends @Nullable E> value) {
    return changing().computeIfAbsent(key, value);
  }

  @Override
  public @Nullable E computeIfPresent(
      K key, BiFunction<? super K, ? super E, ? extends @Nullable E> value) {
    return changing().computeIfPresent(key, value);
  }

  @Override
  public @Nullable E compute(
      K key, BiFunction<? super K, ? super @Nullable E, ? extends @Nullable E> value) {
    return changing().compute(key, value);
  }

  @Override
  public @Nullable E merge(
      K key, E value, BiFunction<? super E, ? super E, ? extends @Nullable E> merging) {
    return changing().merge(key, value, merging);
  }

  @Override
  public @Nullable E replace(K key, E value) {
    return changing().replace(key, value);
  }

  @Override
  public boolean replace(K key, E before, E after) {
    return changing().replace(key, before, after);
  }

  @Override
  public void replaceAll(BiFunction<? super K, ? super E, ? extends E> function) {
    changing().replaceAll(function);
  }

  @Override
  public @Nullable E remove(@Nullable Object key) {
    return changing().remove(key);
  }

  @Override
  public boolean remove(@Nullable Object key, @Nullable Object value) {
    return changing().remove(key, value);
  }

  @Override
  public void clear() {
    changing().clear();
  }

  // Views may be changed at any time, so what the database has is kept when they are asked for.

  @Override
  public Set<K> keySet() {
    return changing().keySet();
  }

  @Override
  public Collection<E> values() {
    return changing().values();
  }

  @Override
  public Set<Map.Entry<K, E>> entrySet() {
    return changing().entrySet();
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
