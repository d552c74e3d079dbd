package dev.diglot.unitofwork;

import dev.diglot.mapping.ToOneAttribute;
import org.jspecify.annotations.Nullable;

/**
 * A child whose parent was decided.
 *
 * @param child the child
 * @param one the child's field
 * @param before the parent that the child's row has
 * @param now the parent that the child's field had when the flush began
 * @param after the parent to write
 */
record Move(
    Entry child,
    ToOneAttribute one,
    @Nullable Object before,
    @Nullable Object now,
    @Nullable Object after) {

  /** Sets the child's side. */
  void pointChild() {
    if (!ToOneLink.same(now, after)) {
      ToOneLink.set(child, one, after);
    }
  }

  /** Whether the row's parent changes. */
  boolean leaves() {
    return before != null && !ToOneLink.same(before, after);
  }
}
