package dev.diglot.unitofwork;

import dev.diglot.mapping.ColumnMapping;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row to insert or update; filled with what the database gave back. */
final class RowWrite {
  private static final @Nullable Object[] NOTHING = {};

  private final @Nullable Object[] before;
  private final @Nullable Object[] values;
  private final @Nullable Object[] computed;
  private final List<ColumnMapping> changed;
  private boolean altered;

  /**
   * Prepares a row.
   *
   * @param before the row as the database has it, for its key and version; {@code values} when
   *     there is none
   * @param values the row to write, changed in place
   * @param computed the place of the computed values that come back
   */
  RowWrite(@Nullable Object[] before, @Nullable Object[] values, @Nullable Object[] computed) {
    this(before, values, computed, List.of());
  }

  private RowWrite(
      @Nullable Object[] before,
      @Nullable Object[] values,
      @Nullable Object[] computed,
      List<ColumnMapping> changed) {
    this.before = before;
    this.values = values;
    this.computed = computed;
    this.changed = changed;
  }

  /** A row of which some columns are to change. */
  static RowWrite update(
      EntityModel model,
      @Nullable Object[] before,
      @Nullable Object[] values,
      List<ColumnMapping> changed) {
    return new RowWrite(before, values, place(model), changed);
  }

  /** A new row. */
  static RowWrite insert(EntityModel model, @Nullable Object[] values) {
    return new RowWrite(values, values, place(model));
  }

  /** The same row, which remembers what it is now: its version is about to be counted up. */
  RowWrite keepingBefore() {
    return new RowWrite(values.clone(), values, computed);
  }

  private static @Nullable Object[] place(EntityModel model) {
    int length = model.computed().size();
    return length == 0 ? NOTHING : new @Nullable Object[length];
  }

  /** The columns that are to change, none where the writer names them for all rows. */
  List<ColumnMapping> changed() {
    return changed;
  }

  @Nullable Object[] before() {
    return before;
  }

  /** The row, in the order of the entity's columns. */
  @Nullable Object[] values() {
    return values;
  }

  /** Gives a column another value than the object has: as it fits, or as the database made it. */
  void alter(ColumnMapping column, @Nullable Object value) {
    values[column.index()] = value;
    altered = true;
  }

  /** Whether any column was altered. */
  boolean isAltered() {
    return altered;
  }

  /** The computed values that came back, in the order of the entity's computed attributes. */
  @Nullable Object[] computed() {
    return computed;
  }
}
