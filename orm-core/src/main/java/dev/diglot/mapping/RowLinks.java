package dev.diglot.mapping;

import dev.diglot.reference.Ref;
import org.jspecify.annotations.Nullable;

/** Gives the references that a row holds by keys of one column. */
public interface RowLinks {

  /**
   * The reference of the current row, when it is known before its column is read.
   *
   * @param link the position of the relationship in {@link EntityType#plainLinks()}
   * @return the reference; null when the column has to be read
   */
  default @Nullable Ref<?> given(int link) {
    return null;
  }

  /**
   * The reference by a key that is a {@code long}, which need not be boxed to find it.
   *
   * @param link the position of the relationship in {@link EntityType#plainLinks()}
   * @param key the key
   * @return a reference, new or shared with other rows
   */
  Ref<?> link(int link, long key);

  /**
   * The reference by a key.
   *
   * @param link the position of the relationship in {@link EntityType#plainLinks()}
   * @param key the key, as its codec reads it
   * @return a reference, new or shared with other rows
   */
  Ref<?> link(int link, Object key);
}
