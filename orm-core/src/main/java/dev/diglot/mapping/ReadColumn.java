package dev.diglot.mapping;

import dev.diglot.type.Codec;
import org.jspecify.annotations.Nullable;

/**
 * A field that is filled from one column of a result.
 *
 * @param slot the field's position
 * @param offset the column's distance from the entity's first column in the result
 * @param codec how the column is read
 * @param column the mapped column, or null of a computed value
 * @param key whether the value is the whole key of the row
 * @param link the position of the reference whose key the value is, or {@link #NO_LINK}
 */
record ReadColumn(
    int slot, int offset, Codec<?> codec, @Nullable ColumnMapping column, boolean key, int link) {
  static final int NO_LINK = -1;

  boolean isLink() {
    return link != NO_LINK;
  }
}
