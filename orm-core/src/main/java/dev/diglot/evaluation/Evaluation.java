package dev.diglot.evaluation;

import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * What an expression gives for an instance, or why that cannot be said without the database.
 *
 * @param <V> the expression's value
 */
public final class Evaluation<V> {
  private final @Nullable V value;
  private final @Nullable String reason;

  private Evaluation(@Nullable V value, @Nullable String reason) {
    this.value = value;
    this.reason = reason;
  }

  @SuppressWarnings("unchecked")
  static <V> Evaluation<V> of(Outcome outcome) {
    if (outcome instanceof Unknown unknown) {
      return new Evaluation<>(null, unknown.reason());
    }
    Object value = ((Known) outcome).value();
    if (value instanceof Row) {
      return new Evaluation<>(null, "a composite value; ask for its parts");
    }
    return new Evaluation<>((V) (value instanceof BinaryText text ? text.text() : value), null);
  }

  /**
   * Whether the value is known.
   *
   * @return false when only the database can tell
   */
  public boolean isKnown() {
    return reason == null;
  }

  /**
   * The value.
   *
   * @return the value, or null when it is null
   * @throws NoSuchElementException when it is not known
   */
  public @Nullable V value() {
    if (reason != null) {
      throw new NoSuchElementException("Only the database can tell: " + reason);
    }
    return value;
  }

  /**
   * Whether it is a condition that certainly does not hold: it is false or null.
   *
   * @return false when it holds or nobody knows
   */
  public boolean isCertainlyNotTrue() {
    return isKnown() && !Boolean.TRUE.equals(value);
  }

  /**
   * Why the value is not known.
   *
   * @return the reason, or null when it is known
   */
  public @Nullable String reason() {
    return reason;
  }

  /** The value, or that it is unknown and why. */
  @Override
  public String toString() {
    return reason == null ? String.valueOf(value) : "unknown: " + reason;
  }
}
