package dev.diglot.unitofwork;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Cuts what is written into groups of what is alike. Mostly all of it is. */
final class Groups {
  private Groups() {}

  /** Groups in the order in which their first elements come. */
  static <E> List<List<E>> of(List<E> all, Function<? super E, ?> key) {
    return areAlike(all, key) ? whole(all) : filled(new LinkedHashMap<Object, List<E>>(), all, key);
  }

  /** Groups by ascending numbers. */
  static <E> List<List<E>> ascending(List<E> all, Function<? super E, Integer> number) {
    return areAlike(all, number)
        ? whole(all)
        : filled(new TreeMap<Integer, List<E>>(), all, number);
  }

  private static <E> boolean areAlike(List<E> all, Function<? super E, ?> key) {
    Object first = all.isEmpty() ? null : key.apply(all.get(0));
    for (int i = 1; i < all.size(); i++) {
      if (!key.apply(all.get(i)).equals(first)) {
        return false;
      }
    }
    return true;
  }

  private static <E> List<List<E>> whole(List<E> all) {
    return all.isEmpty() ? List.of() : List.of(all);
  }

  private static <E, K> List<List<E>> filled(
      Map<K, List<E>> groups, List<E> all, Function<? super E, ? extends K> key) {
    for (E element : all) {
      groups.computeIfAbsent(key.apply(element), alike -> new ArrayList<>()).add(element);
    }
    return List.copyOf(groups.values());
  }
}
