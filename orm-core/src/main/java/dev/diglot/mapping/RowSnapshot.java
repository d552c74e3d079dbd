package dev.diglot.mapping;

import org.jspecify.annotations.Nullable;

/**
 * Compares objects with the rows they came from: their columns, and the keys of references that
 * take one column ({@link ToOneAttribute#isPlainReference()}). Other links, collections, deferred
 * columns and embedded values are not looked at. Compiled for each mapped class where the class is
 * within reach.
 */
public interface RowSnapshot {
  /** Says that no column may differ. */
  int NONE = -1;

  /**
   * Takes the values of an object's columns, for later comparison. Mutable ones are copied; a
   * reference, whose key never changes, stands for that until {@link EntityType#takeKeys}.
   *
   * @param entity the object
   * @param into where the values go, in the order of {@link EntityType#columns()}; left as it is
   *     where there are others, and for an id in a primitive field, which whoever reads rows has
   *     boxed already
   * @param at the place of the first column
   */
  void take(Object entity, @Nullable Object[] into, int at);

  /**
   * The next column whose value may not be what it was in a row; the version is not compared.
   *
   * @param entity the object
   * @param row values in the order of {@link EntityType#columns()}, with references or their keys
   * @param at the place of the first of them
   * @param from the position of the column to begin with
   * @return the column's position, or {@link #NONE} when this one and those after it are the same
   */
  int difference(Object entity, @Nullable Object[] row, int at, int from);

  /**
   * Whether an object still is what a row was; the version is not compared.
   *
   * @param entity the object
   * @param row values in the order of {@link EntityType#columns()}, with references or their keys
   * @param at the place of the first of them
   * @return true when nothing has changed; false when something may have
   */
  default boolean same(Object entity, @Nullable Object[] row, int at) {
    return difference(entity, row, at, 0) == NONE;
  }
}
