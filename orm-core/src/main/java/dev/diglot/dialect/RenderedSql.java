package dev.diglot.dialect;

import dev.diglot.sql.tree.BindNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement as text.
 *
 * @param text the SQL, one line, with a {@code ?} for each bind
 * @param binds the values in the order of the question marks; each has a type
 */
public record RenderedSql(String text, List<BindNode> binds) {

  /** Copies the list. */
  public RenderedSql {
    binds = List.copyOf(binds);
  }

  /** Written out: the generated code of records is slow to start. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RenderedSql that && text.equals(that.text) && binds.equals(that.binds);
  }

  @Override
  public int hashCode() {
    return 31 * text.hashCode() + binds.hashCode();
  }

  @Override
  public String toString() {
    return binds.isEmpty()
        ? text
        : text + " " + binds.stream().map(bind -> bind.sensitive() ? "***" : bind.value()).toList();
  }
}
