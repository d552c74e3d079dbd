package dev.diglot.postgres.type;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Several ranges, in order and apart from each other: empty ones are left out, those that overlap
 * or meet are joined. Immutable.
 *
 * @param <T> the type of the values, which are compared by their natural order
 */
public final class Multirange<T> implements Iterable<Range<T>> {
  private final List<Range<T>> ranges;

  private Multirange(List<Range<T>> ranges) {
    this.ranges = List.copyOf(ranges);
  }

  /**
   * The values of any of some ranges.
   *
   * @param <T> the type of the values
   * @param ranges the ranges, in any order
   * @return their union
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <T> Multirange<T> of(Range<T>... ranges) {
    return of(Arrays.stream(ranges).toList());
  }

  /**
   * The values of any of some ranges.
   *
   * @param <T> the type of the values
   * @param ranges the ranges, in any order
   * @return their union
   */
  public static <T> Multirange<T> of(List<Range<T>> ranges) {
    List<Range<T>> joined = new ArrayList<>();
    ranges.stream()
        .filter(range -> !range.isEmpty())
        .sorted(Range::compareLower)
        .forEach(range -> join(joined, range));
    return new Multirange<>(joined);
  }

  private static <T> void join(List<Range<T>> joined, Range<T> next) {
    int last = joined.size() - 1;
    if (last < 0 || !joined.get(last).reaches(next)) {
      joined.add(next);
    } else if (joined.get(last).compareUpper(next) < 0) {
      joined.set(last, joined.get(last).extendedTo(next));
    }
  }

  /**
   * The ranges, in order.
   *
   * @return the ranges, immutable; none when there are no values
   */
  public List<Range<T>> ranges() {
    return ranges;
  }

  /**
   * Whether there are no values.
   *
   * @return whether it is empty
   */
  public boolean isEmpty() {
    return ranges.isEmpty();
  }

  /**
   * Whether a value lies in one of the ranges.
   *
   * @param value the value
   * @return whether it does
   */
  public boolean contains(T value) {
    return ranges.stream().anyMatch(range -> range.contains(value));
  }

  @Override
  public Iterator<Range<T>> iterator() {
    return ranges.iterator();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Multirange<?> multirange && ranges.equals(multirange.ranges);
  }

  @Override
  public int hashCode() {
    return ranges.hashCode();
  }

  /** The ranges in braces, for example {@code {[1,5),[7,)}}. */
  @Override
  public String toString() {
    return ranges.stream().map(Range::toString).collect(Collectors.joining(",", "{", "}"));
  }
}
