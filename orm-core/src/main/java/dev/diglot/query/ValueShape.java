package dev.diglot.query;

import dev.diglot.type.DataType;

/**
 * One column is one value.
 *
 * @param <R> the value's type
 * @param position the column's position, from 1
 * @param type how it is read
 */
public record ValueShape<R>(int position, DataType<R> type) implements ResultShape<R> {

  @Override
  public int width() {
    return 1;
  }
}
