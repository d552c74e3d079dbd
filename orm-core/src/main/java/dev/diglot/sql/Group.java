package dev.diglot.sql;

import dev.diglot.property.NumberProperty;
import dev.diglot.property.Property;

/**
 * The rows of one group, as lambdas see them in {@code having} and {@code select}; known to the
 * database only.
 *
 * @param <T> the entity
 */
public interface Group<T> {

  /**
   * The number of rows.
   *
   * @return the count
   */
  long count();

  /**
   * The number of rows in which a value is not null.
   *
   * @param value a lambda or a reference to an accessor
   * @return the count
   */
  long count(Property<? super T, ?> value);

  /**
   * The number of different values that are not null.
   *
   * @param value a lambda or a reference to an accessor
   * @return the count
   */
  long countDistinct(Property<? super T, ?> value);

  /**
   * The sum of what is not null.
   *
   * @param <N> the number's type
   * @param value a lambda or a reference to an accessor
   * @return the sum, null when no row has a value
   */
  <N extends Number> N sum(NumberProperty<? super T, N> value);

  /**
   * The average of what is not null.
   *
   * @param value a lambda or a reference to an accessor
   * @return the average, null when no row has a value
   */
  Double average(NumberProperty<? super T, ?> value);

  /**
   * The smallest value.
   *
   * @param <V> the value's type
   * @param value a lambda or a reference to an accessor
   * @return the value, null when no row has one
   */
  <V> V min(Property<? super T, V> value);

  /**
   * The largest value.
   *
   * @param <V> the value's type
   * @param value a lambda or a reference to an accessor
   * @return the value, null when no row has one
   */
  <V> V max(Property<? super T, V> value);
}
