package dev.diglot.dialect.ansi;

import dev.diglot.dialect.Precedence;
import dev.diglot.dialect.SqlOutput;
import dev.diglot.sql.tree.Node;
import org.jspecify.annotations.Nullable;

/** How the rows of a select are bounded. */
@FunctionalInterface
public interface Bounds {
  /** {@code offset ? rows fetch first ? rows only}, as in the standard. */
  Bounds FETCH_FIRST =
      (limit, offset, out) -> {
        if (offset != null) {
          out.text(" offset ").node(offset, Precedence.PRIMARY).text(" rows");
        }
        if (limit != null) {
          out.text(" fetch first ").node(limit, Precedence.PRIMARY).text(" rows only");
        }
      };

  /** {@code limit ? offset ?}, as most databases have it. */
  Bounds LIMIT_OFFSET =
      (limit, offset, out) -> {
        if (limit != null) {
          out.text(" limit ").node(limit, Precedence.PRIMARY);
        }
        if (offset != null) {
          out.text(" offset ").node(offset, Precedence.PRIMARY);
        }
      };

  /**
   * Writes the bounds.
   *
   * @param limit the most rows, or null
   * @param offset the rows to skip, or null
   * @param out where to write
   */
  void render(@Nullable Node limit, @Nullable Node offset, SqlOutput out);
}
