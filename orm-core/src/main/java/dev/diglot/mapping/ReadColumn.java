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
 */
record ReadColumn(int slot, int offset, Codec<?> codec, @Nullable ColumnMapping column) {}
