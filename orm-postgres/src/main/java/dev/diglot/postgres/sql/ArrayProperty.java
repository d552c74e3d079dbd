package dev.diglot.postgres.sql;

import dev.diglot.property.Property;

/**
 * A method reference to the accessor of a Java array.
 *
 * @param <T> the entity
 * @param <E> the type of the elements
 */
@FunctionalInterface
public interface ArrayProperty<T, E> extends Property<T, E[]> {

  /**
   * A method reference to the accessor of a {@code boolean[]}.
   *
   * @param <T> the entity
   */
  @FunctionalInterface
  interface OfBoolean<T> extends Property<T, boolean[]> {}

  /**
   * A method reference to the accessor of a {@code short[]}.
   *
   * @param <T> the entity
   */
  @FunctionalInterface
  interface OfShort<T> extends Property<T, short[]> {}

  /**
   * A method reference to the accessor of a {@code int[]}.
   *
   * @param <T> the entity
   */
  @FunctionalInterface
  interface OfInt<T> extends Property<T, int[]> {}

  /**
   * A method reference to the accessor of a {@code long[]}.
   *
   * @param <T> the entity
   */
  @FunctionalInterface
  interface OfLong<T> extends Property<T, long[]> {}

  /**
   * A method reference to the accessor of a {@code float[]}.
   *
   * @param <T> the entity
   */
  @FunctionalInterface
  interface OfFloat<T> extends Property<T, float[]> {}

  /**
   * A method reference to the accessor of a {@code double[]}.
   *
   * @param <T> the entity
   */
  @FunctionalInterface
  interface OfDouble<T> extends Property<T, double[]> {}
}
