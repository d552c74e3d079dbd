package dev.diglot.lambda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Comparator} by keys, such as {@code Comparator.comparing(Order::placed).reversed()}.
 *
 * @param keys what is compared, the most important first
 * @param java the comparator as an object of Java, or null when a row takes part in it
 */
public record OrderTerm(List<Key> keys, @Nullable JavaTerm java) implements Term {

  /** Copies the list. */
  public OrderTerm {
    keys = List.copyOf(keys);
  }

  @Override
  public Class<?> type() {
    return Comparator.class;
  }

  List<Key> reversed() {
    return keys.stream().map(key -> new Key(key.function(), !key.descending())).toList();
  }

  List<Key> then(List<Key> others) {
    List<Key> all = new ArrayList<>(keys);
    all.addAll(others);
    return all;
  }

  /**
   * One key.
   *
   * @param function gives the value that is compared
   * @param descending whether larger values come first
   */
  public record Key(FunctionTerm function, boolean descending) {}
}
