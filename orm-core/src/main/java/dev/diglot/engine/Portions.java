package dev.diglot.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Cuts what goes to the database into what one statement takes. */
public final class Portions {
  private Portions() {}

  /**
   * All elements in their order, so many at a time.
   *
   * @param <E> what is cut
   * @param all the elements
   * @param most how many one portion takes, at least 1
   * @return the portions, none for no elements
   */
  public static <E> List<List<E>> of(Collection<E> all, int most) {
    List<E> list = List.copyOf(all);
    List<List<E>> portions = new ArrayList<>();
    for (int from = 0; from < list.size(); from += most) {
      portions.add(list.subList(from, Math.min(from + most, list.size())));
    }
    return portions;
  }

  /**
   * All elements in their order, so many at a time, and no key twice in one portion.
   *
   * @param <E> what is cut
   * @param all the elements
   * @param most how many one portion takes, at least 1
   * @param key the key of an element, null for one that is like no other
   * @return the portions, none for no elements
   */
  public static <E> List<List<E>> distinct(
      Collection<E> all, int most, Function<? super E, @Nullable Object> key) {
    if (all.size() <= most && isAscending(all, key)) {
      return of(all, most);
    }
    List<List<E>> portions = new ArrayList<>();
    List<E> portion = new ArrayList<>();
    Set<Object> keys = new HashSet<>();
    for (E element : all) {
      Object own = key.apply(element);
      if (portion.size() == most || own != null && keys.contains(own)) {
        portions.add(portion);
        portion = new ArrayList<>();
        keys.clear();
      }
      portion.add(element);
      if (own != null) {
        keys.add(own);
      }
    }
    if (!portion.isEmpty()) {
      portions.add(portion);
    }
    return portions;
  }

  /** Whether keys ascend, as those of rows that were read in order do: then none comes twice. */
  private static <E> boolean isAscending(
      Collection<E> all, Function<? super E, @Nullable Object> key) {
    Object before = null;
    for (E element : all) {
      Object own = key.apply(element);
      if (own == null || before != null && !isLess(before, own)) {
        return false;
      }
      before = own;
    }
    return true;
  }

  @SuppressWarnings("unchecked")
  private static boolean isLess(Object left, Object right) {
    return left instanceof Comparable<?> comparable
        && left.getClass() == right.getClass()
        && ((Comparable<Object>) comparable).compareTo(right) < 0;
  }
}
