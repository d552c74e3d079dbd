package dev.diglot.loading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The state that Diglot's collections share: an owner, a source, and the content once it is loaded.
 *
 * @param <C> the plain collection that holds the content
 */
abstract class LazyContent<C> implements LazyCollection {
  private final @Nullable Object owner;
  private CollectionSource source;
  private @Nullable C content;

  /** The elements as the database has them, or null as long as nobody could change the content. */
  private Object @Nullable [] snapshot;

  private boolean settled;

  LazyContent(@Nullable Object owner, CollectionSource source) {
    this.owner = owner;
    this.source = source;
  }

  /** A plain collection of the elements in order. */
  abstract C collect(Collection<?> elements);

  /** A copy of a plain collection, serializable when its elements are. */
  abstract C copy(C plain);

  /** The elements of a plain collection, without copying. */
  abstract Collection<?> elementsOf(C plain);

  /** The content, loaded now if it is not in memory. */
  final C content() {
    C known = content;
    if (known == null) {
      source.load(this);
      known = content;
      if (known == null) {
        throw new IllegalStateException("The source loaded nothing for " + path());
      }
    }
    return known;
  }

  /** The content for those who may change it; what the database has is kept before. */
  final C changing() {
    C known = content();
    beforeChange();
    return known;
  }

  /** Keeps what the database has. */
  final void beforeChange() {
    if (snapshot == null && content != null) {
      snapshot = elementsOf(content).toArray();
    }
  }

  /**
   * Takes what was loaded.
   *
   * @param elements the elements, with pending links laid over them
   * @param stored the elements as the database has them
   */
  final void fill(Collection<?> elements, Collection<?> stored) {
    content = collect(elements);
    snapshot = stored.toArray();
  }

  /**
   * Takes what was loaded and nothing is laid over.
   *
   * @param stored the elements as the database has them; nobody else holds the list
   */
  final void take(List<Object> stored) {
    C own = own(stored);
    content = own;
    snapshot = elementsOf(own).size() == stored.size() ? null : stored.toArray();
  }

  /** A plain collection of the elements in order, which may be their list itself. */
  C own(List<Object> elements) {
    return collect(elements);
  }

  final @Nullable Object owner() {
    return owner;
  }

  final CollectionSource source() {
    return source;
  }

  final LoadPath path() {
    return source.path();
  }

  /** Lets the siblings of a later result load this collection too. */
  final void rebind(CollectionSource other) {
    if (content == null) {
      source = other;
    }
  }

  @Override
  public final boolean isLoaded() {
    return content != null;
  }

  @Override
  public final boolean belongsTo(Object instance, String attribute) {
    return owner == instance && source.attribute().equals(attribute);
  }

  @Override
  public final Collection<Object> elements() {
    return content == null ? List.of() : new ArrayList<>(elementsOf(content));
  }

  @Override
  public final Collection<Object> snapshot() {
    return snapshot == null ? elements() : new ArrayList<>(Arrays.asList(snapshot));
  }

  @Override
  public final boolean isClean() {
    if (content == null || snapshot == null) {
      return true;
    }
    Collection<?> elements = elementsOf(content);
    if (elements.size() != snapshot.length) {
      return false;
    }
    return sameOrder(elements, snapshot) || sameInstances(elements, snapshot);
  }

  private static boolean sameOrder(Collection<?> elements, Object[] snapshot) {
    int index = 0;
    for (Object element : elements) {
      if (element != snapshot[index++]) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameInstances(Collection<?> elements, Object[] snapshot) {
    Set<Object> before = Collections.newSetFromMap(new IdentityHashMap<>());
    Collections.addAll(before, snapshot);
    Set<Object> now = Collections.newSetFromMap(new IdentityHashMap<>());
    now.addAll(elements);
    return now.size() == elements.size() && before.equals(now);
  }

  @Override
  public final void markFlushed() {
    if (snapshot != null) {
      snapshot = content == null ? null : elementsOf(content).toArray(); // a view may live on
    }
  }

  @Override
  public final void settle() {
    settled = content != null;
  }

  @Override
  public final boolean isSettled() {
    return settled;
  }

  @Override
  public final void markUnloaded() {
    content = null;
    snapshot = null;
  }

  @Override
  public final void detach() {
    source = new DetachedSource(source.attribute(), path());
  }

  @Override
  public final State capture() {
    return new Captured<>(this, content == null ? null : copy(content), snapshot, source);
  }

  @Override
  public final void restore(State state) {
    if (!(state instanceof LazyContent.Captured<?> captured) || captured.of != this) {
      throw new IllegalArgumentException("The state was captured of another collection");
    }
    restoreOwn(captured);
  }

  @SuppressWarnings("unchecked")
  private void restoreOwn(Captured<?> captured) {
    C before = (C) captured.content;
    content = before == null ? null : copy(before);
    snapshot = captured.snapshot;
    source = captured.source;
  }

  /** What Java serialization writes instead of this collection. */
  final Object plain() {
    C known = content;
    return known == null ? new UnloadedMarker(kind(), source.attribute(), path()) : copy(known);
  }

  abstract UnloadedMarker.Kind kind();

  @Override
  public final String toString() {
    C known = content;
    return known == null ? "[not loaded]" : known.toString();
  }

  private static final class Captured<C> implements State {
    private final LazyContent<?> of;
    private final @Nullable C content;
    private final Object @Nullable [] snapshot;
    private final CollectionSource source;

    Captured(
        LazyContent<?> of,
        @Nullable C content,
        Object @Nullable [] snapshot,
        CollectionSource source) {
      this.of = of;
      this.content = content;
      this.snapshot = snapshot;
      this.source = source;
    }
  }
}
