package dev.diglot.dialect.ansi;

import dev.diglot.dialect.SqlOutput;
import dev.diglot.sql.tree.Node;
import org.jspecify.annotations.Nullable;

/** How the rows of a select are bounded. */
@FunctionalInterface
public interface Bounds {
  /** {@code offset ? rows fetch first ? rows only}, as in the standard. */
  Bounds FETCH_FIRST = StandardBounds.FETCH_FIRST;

  /** {@code limit ? offset ?}, as most databases have it. */
  Bounds LIMIT_OFFSET = StandardBounds.LIMIT_OFFSET;

  /**
   * Writes the bounds.
   *
   * @param limit the most rows, or null
   * @param offset the rows to skip, or null
   * @param out where to write
   */
  void render(@Nullable Node limit, @Nullable Node offset, SqlOutput out);
}
