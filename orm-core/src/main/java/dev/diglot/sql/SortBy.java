package dev.diglot.sql;

import dev.diglot.sql.tree.OrderItem.Nulls;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A property or lambda with a direction, as {@link Sql#desc} gives it.
 *
 * @param <T> the entity
 */
public final class SortBy<T> implements Ordering<T> {
  private static final long serialVersionUID = 1L;

  private final Ordering<? super T> key;
  private final boolean descending;
  private final Nulls nulls;

  SortBy(Ordering<? super T> key, boolean descending, Nulls nulls) {
    this.key = Objects.requireNonNull(key, "key");
    this.descending = descending;
    this.nulls = nulls;
  }

  /**
   * Puts nulls before every value.
   *
   * @return the sort key
   */
  public SortBy<T> nullsFirst() {
    return new SortBy<>(key, descending, Nulls.FIRST);
  }

  /**
   * Puts nulls after every value.
   *
   * @return the sort key
   */
  public SortBy<T> nullsLast() {
    return new SortBy<>(key, descending, Nulls.LAST);
  }

  /**
   * What is ordered by.
   *
   * @return the property reference or lambda
   */
  public Ordering<? super T> key() {
    return key;
  }

  /**
   * Whether larger values come first.
   *
   * @return whether they do
   */
  public boolean descending() {
    return descending;
  }

  /**
   * Where nulls go.
   *
   * @return their place
   */
  public Nulls nulls() {
    return nulls;
  }

  @Override
  public @Nullable Object keyOf(T entity) {
    return key.keyOf(entity);
  }
}
