package dev.diglot.query;

/**
 * What the columns of a result mean.
 *
 * @param <R> what a row becomes
 */
public sealed interface ResultShape<R> permits EntityShape, ValueShape, ConstructedShape {

  /**
   * The position of the first column that belongs to this shape.
   *
   * @return the position, from 1
   */
  int position();

  /**
   * How many columns belong to this shape.
   *
   * @return at least 1, or 0 for a constructed shape without parts
   */
  int width();
}
