package dev.diglot.unitofwork;

import org.jspecify.annotations.Nullable;

/** One row to insert or update; filled with what the database gave back. */
final class RowWrite {
  private final @Nullable Object[] before;
  private final @Nullable Object[] values;
  private final @Nullable Object[] computed;

  /**
   * Prepares a row.
   *
   * @param before the row as the database has it, for its key and version; {@code values} when
   *     there is none
   * @param values the row to write, changed in place
   * @param computed the place of the computed values that come back
   */
  RowWrite(@Nullable Object[] before, @Nullable Object[] values, @Nullable Object[] computed) {
    this.before = before;
    this.values = values;
    this.computed = computed;
  }

  /** A row whose earlier state is known. */
  static RowWrite update(EntityModel model, @Nullable Object[] before, @Nullable Object[] values) {
    return new RowWrite(before, values, new @Nullable Object[model.computed().size()]);
  }

  /** A new row. */
  static RowWrite insert(EntityModel model, @Nullable Object[] values) {
    return update(model, values, values);
  }

  @Nullable Object[] before() {
    return before;
  }

  /** The row, in the order of the entity's columns. */
  @Nullable Object[] values() {
    return values;
  }

  /** The computed values that came back, in the order of the entity's computed attributes. */
  @Nullable Object[] computed() {
    return computed;
  }
}
