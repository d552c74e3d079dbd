package dev.diglot.dialect.ansi;

import dev.diglot.dialect.Precedence;
import dev.diglot.dialect.SqlOutput;
import dev.diglot.sql.tree.Node;
import org.jspecify.annotations.Nullable;

/** The ways that databases have to bound the rows of a select. */
enum StandardBounds implements Bounds {
  FETCH_FIRST,
  LIMIT_OFFSET;

  @Override
  public void render(@Nullable Node limit, @Nullable Node offset, SqlOutput out) {
    if (this == FETCH_FIRST) {
      write(" offset ", offset, " rows", out);
      write(" fetch first ", limit, " rows only", out);
    } else {
      write(" limit ", limit, "", out);
      write(" offset ", offset, "", out);
    }
  }

  private static void write(String before, @Nullable Node number, String after, SqlOutput out) {
    if (number != null) {
      out.text(before).node(number, Precedence.PRIMARY).text(after);
    }
  }
}
