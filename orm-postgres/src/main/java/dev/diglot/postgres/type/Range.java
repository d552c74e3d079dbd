package dev.diglot.postgres.type;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The values between two bounds. Either bound may be missing, which means infinitely far, and each
 * is part of the range or not. A range without values is {@link #empty()}. Immutable.
 *
 * <p>Two ranges are equal when their bounds are. A column of whole numbers or days makes {@code
 * [1,5]} the same as {@code [1,6)}: its type brings ranges to PostgreSQL's canonical form, {@code
 * [1,6)}, when they are written.
 *
 * @param <T> the type of the values, which are compared by their natural order
 */
public final class Range<T> {
  private static final Range<?> EMPTY = new Range<>(true, null, false, null, false);

  private final boolean empty;
  private final @Nullable T lower;
  private final boolean lowerInclusive;
  private final @Nullable T upper;
  private final boolean upperInclusive;

  private Range(
      boolean empty,
      @Nullable T lower,
      boolean lowerInclusive,
      @Nullable T upper,
      boolean upperInclusive) {
    this.empty = empty;
    this.lower = lower;
    this.lowerInclusive = lowerInclusive;
    this.upper = upper;
    this.upperInclusive = upperInclusive;
  }

  /**
   * A range with any bounds.
   *
   * @param <T> the type of the values
   * @param lower the lower bound, or null for none
   * @param lowerInclusive whether the lower bound is part of the range; a missing one never is
   * @param upper the upper bound, or null for none
   * @param upperInclusive whether the upper bound is part of the range; a missing one never is
   * @return the range; the empty one when no value lies between equal bounds
   * @throws IllegalArgumentException when the lower bound is greater than the upper
   */
  public static <T extends Comparable<? super T>> Range<T> of(
      @Nullable T lower, boolean lowerInclusive, @Nullable T upper, boolean upperInclusive) {
    return create(lower, lowerInclusive, upper, upperInclusive);
  }

  static <T> Range<T> create(
      @Nullable T lower, boolean lowerInclusive, @Nullable T upper, boolean upperInclusive) {
    if (lower != null && upper != null) {
      int order = compare(lower, upper);
      if (order > 0) {
        throw new IllegalArgumentException(
            "The lower bound of a range is at most the upper, got " + lower + " and " + upper);
      }
      if (order == 0 && !(lowerInclusive && upperInclusive)) {
        return empty();
      }
    }
    return new Range<>(
        false, lower, lower != null && lowerInclusive, upper, upper != null && upperInclusive);
  }

  /**
   * The range without values.
   *
   * @param <T> the type of the values
   * @return the empty range
   */
  @SuppressWarnings("unchecked")
  public static <T> Range<T> empty() {
    return (Range<T>) EMPTY;
  }

  /**
   * The range of all values.
   *
   * @param <T> the type of the values
   * @return the range without bounds
   */
  public static <T> Range<T> all() {
    return create(null, false, null, false);
  }

  /**
   * The range with both bounds in it: {@code [lower,upper]}.
   *
   * @param <T> the type of the values
   * @param lower the least value
   * @param upper the greatest value
   * @return the range
   * @throws IllegalArgumentException when the lower bound is greater than the upper
   */
  public static <T extends Comparable<? super T>> Range<T> closed(T lower, T upper) {
    return create(lower, true, upper, true);
  }

  /**
   * The range without its upper bound: {@code [lower,upper)}.
   *
   * @param <T> the type of the values
   * @param lower the least value
   * @param upper the bound above all values
   * @return the range; empty when the bounds are equal
   * @throws IllegalArgumentException when the lower bound is greater than the upper
   */
  public static <T extends Comparable<? super T>> Range<T> closedOpen(T lower, T upper) {
    return create(lower, true, upper, false);
  }

  /**
   * The range without its lower bound: {@code (lower,upper]}.
   *
   * @param <T> the type of the values
   * @param lower the bound below all values
   * @param upper the greatest value
   * @return the range; empty when the bounds are equal
   * @throws IllegalArgumentException when the lower bound is greater than the upper
   */
  public static <T extends Comparable<? super T>> Range<T> openClosed(T lower, T upper) {
    return create(lower, false, upper, true);
  }

  /**
   * The range without its bounds: {@code (lower,upper)}.
   *
   * @param <T> the type of the values
   * @param lower the bound below all values
   * @param upper the bound above all values
   * @return the range; empty when the bounds are equal
   * @throws IllegalArgumentException when the lower bound is greater than the upper
   */
  public static <T extends Comparable<? super T>> Range<T> open(T lower, T upper) {
    return create(lower, false, upper, false);
  }

  /**
   * The values from a bound on: {@code [lower,)}.
   *
   * @param <T> the type of the values
   * @param lower the least value
   * @return the range
   */
  public static <T extends Comparable<? super T>> Range<T> atLeast(T lower) {
    return create(lower, true, null, false);
  }

  /**
   * The values above a bound: {@code (lower,)}.
   *
   * @param <T> the type of the values
   * @param lower the bound below all values
   * @return the range
   */
  public static <T extends Comparable<? super T>> Range<T> greaterThan(T lower) {
    return create(lower, false, null, false);
  }

  /**
   * The values up to a bound: {@code (,upper]}.
   *
   * @param <T> the type of the values
   * @param upper the greatest value
   * @return the range
   */
  public static <T extends Comparable<? super T>> Range<T> atMost(T upper) {
    return create(null, false, upper, true);
  }

  /**
   * The values below a bound: {@code (,upper)}.
   *
   * @param <T> the type of the values
   * @param upper the bound above all values
   * @return the range
   */
  public static <T extends Comparable<? super T>> Range<T> lessThan(T upper) {
    return create(null, false, upper, false);
  }

  /**
   * Whether the range has no values.
   *
   * @return whether it is empty
   */
  public boolean isEmpty() {
    return empty;
  }

  /**
   * The lower bound.
   *
   * @return the bound; empty when there is none or the range has no values
   */
  public Optional<T> lower() {
    return Optional.ofNullable(lower);
  }

  /**
   * The upper bound.
   *
   * @return the bound; empty when there is none or the range has no values
   */
  public Optional<T> upper() {
    return Optional.ofNullable(upper);
  }

  /**
   * Whether the lower bound is part of the range.
   *
   * @return whether it is; false when there is none
   */
  public boolean lowerInclusive() {
    return lowerInclusive;
  }

  /**
   * Whether the upper bound is part of the range.
   *
   * @return whether it is; false when there is none
   */
  public boolean upperInclusive() {
    return upperInclusive;
  }

  /**
   * Whether a value lies in the range.
   *
   * @param value the value
   * @return whether it does
   */
  public boolean contains(T value) {
    return !empty && aboveLower(value) && belowUpper(value);
  }

  private boolean aboveLower(T value) {
    int order = lower == null ? 1 : compare(value, lower);
    return order > 0 || order == 0 && lowerInclusive;
  }

  private boolean belowUpper(T value) {
    int order = upper == null ? -1 : compare(value, upper);
    return order < 0 || order == 0 && upperInclusive;
  }

  /** The order of two ranges with values by their lower bounds; a missing one comes first. */
  int compareLower(Range<T> other) {
    if (lower == null || other.lower == null) {
      return Boolean.compare(lower != null, other.lower != null);
    }
    int order = compare(lower, other.lower);
    return order != 0 ? order : Boolean.compare(other.lowerInclusive, lowerInclusive);
  }

  /** The order of two ranges with values by their upper bounds; a missing one comes last. */
  int compareUpper(Range<T> other) {
    if (upper == null || other.upper == null) {
      return Boolean.compare(upper == null, other.upper == null);
    }
    int order = compare(upper, other.upper);
    return order != 0 ? order : Boolean.compare(upperInclusive, other.upperInclusive);
  }

  /** Whether nothing lies between this range and one that begins no earlier. */
  boolean reaches(Range<T> later) {
    if (upper == null || later.lower == null) {
      return true;
    }
    int order = compare(upper, later.lower);
    return order > 0 || order == 0 && (upperInclusive || later.lowerInclusive);
  }

  /** This range up to where another one ends. */
  Range<T> extendedTo(Range<T> other) {
    return create(lower, lowerInclusive, other.upper, other.upperInclusive);
  }

  @SuppressWarnings("unchecked")
  private static <T> int compare(T left, T right) {
    return ((Comparable<T>) left).compareTo(right);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Range<?> range
        && empty == range.empty
        && lowerInclusive == range.lowerInclusive
        && upperInclusive == range.upperInclusive
        && Objects.equals(lower, range.lower)
        && Objects.equals(upper, range.upper);
  }

  @Override
  public int hashCode() {
    return Objects.hash(empty, lower, lowerInclusive, upper, upperInclusive);
  }

  /**
   * The range as mathematics writes it, for example {@code [1,5)}; {@code empty} without values.
   */
  @Override
  public String toString() {
    if (empty) {
      return "empty";
    }
    return (lowerInclusive ? "[" : "(")
        + (lower == null ? "" : lower)
        + ","
        + (upper == null ? "" : upper)
        + (upperInclusive ? "]" : ")");
  }
}
