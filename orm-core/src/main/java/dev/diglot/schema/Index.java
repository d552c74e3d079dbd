package dev.diglot.schema;

import dev.diglot.sql.tree.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index of a table.
 *
 * @param name the name, unique within the table's schema
 * @param parts its keys in order, at least one
 * @param unique whether its keys occur once
 * @param where the rows that it holds, or null for all
 * @param method the database's index method, or null for its default
 */
public record Index(
    String name,
    List<IndexPart> parts,
    boolean unique,
    @Nullable Node where,
    @Nullable String method) {

  /** Checks the name and copies the parts. */
  public Index {
    Checks.name("index", name);
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw Checks.invalid("The index '" + name + "' has no key. Give it a column or expression.");
    }
  }

  /**
   * An index of columns, ascending, over all rows.
   *
   * @param name the name
   * @param columns its columns, at least one
   * @return the index
   */
  public static Index of(String name, List<String> columns) {
    List<IndexPart> parts = new ArrayList<>();
    for (String column : columns) {
      parts.add(IndexPart.column(column));
    }
    return new Index(name, parts, false, null, null);
  }

  /**
   * The columns among its keys.
   *
   * @return the columns in key order; expressions are left out
   */
  public List<String> columns() {
    List<String> columns = new ArrayList<>();
    for (IndexPart part : parts) {
      if (part.column() != null) {
        columns.add(part.column());
      }
    }
    return List.copyOf(columns);
  }

  /**
   * Whether it keeps its columns unique, as a unique constraint does.
   *
   * @return false when it is not unique, is over some of the rows only, or has an expression among
   *     its keys
   */
  public boolean isUniqueKey() {
    return unique && where == null && columns().size() == parts.size();
  }

  /** For example {@code Index('ix_order_user_id', keys=[user_id], unique=true)}. */
  @Override
  public String toString() {
    return "Index('"
        + name
        + "', keys="
        + parts
        + (unique ? ", unique=true" : "")
        + (where == null ? "" : ", where=" + SchemaText.node(where))
        + (method == null ? "" : ", method=" + method)
        + ")";
  }
}
