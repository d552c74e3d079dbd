package dev.diglot.dialect.ansi;

import dev.diglot.dialect.Capability;
import dev.diglot.dialect.Dialect;
import dev.diglot.schema.Index;
import dev.diglot.schema.IndexPart;
import dev.diglot.sql.tree.OrderItem.Nulls;
import dev.diglot.sql.tree.TableName;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes an index, which the standard leaves to the databases. */
public class IndexStatement {
  private final Dialect dialect;

  /**
   * Creates the writer.
   *
   * @param dialect the dialect, for names, types and expressions
   */
  public IndexStatement(Dialect dialect) {
    this.dialect = dialect;
  }

  /**
   * Writes the statement that creates an index.
   *
   * @param table the table
   * @param index the index
   * @return the statement
   */
  public String render(TableName table, Index index) {
    StringBuilder text = new StringBuilder(index.unique() ? "create unique " : "create ");
    text.append("index ").append(dialect.identifiers().quote(index.name()));
    text.append(" on ").append(dialect.identifiers().quote(table));
    if (index.method() != null) {
      require(Capability.INDEX_METHODS, index);
      text.append(" using ").append(dialect.identifiers().quote(index.method()));
    }
    text.append(
        index.parts().stream()
            .map(part -> part(part, index))
            .collect(Collectors.joining(", ", " (", ")")));
    if (index.where() != null) {
      require(Capability.PARTIAL_INDEXES, index);
      text.append(" where ").append(dialect.statements().renderExpression(index.where()));
    }
    return text.toString();
  }

  private String part(IndexPart part, Index index) {
    StringBuilder text = new StringBuilder(key(part, index));
    if (part.operatorClass() != null) {
      require(Capability.INDEX_METHODS, index);
      text.append(' ').append(dialect.identifiers().quote(part.operatorClass()));
    }
    if (part.descending()) {
      require(Capability.DESCENDING_INDEXES, index);
      text.append(" desc");
    }
    if (part.nulls() != Nulls.DEFAULT) {
      require(Capability.NULLS_ORDERING, index);
      text.append(part.nulls() == Nulls.FIRST ? " nulls first" : " nulls last");
    }
    return text.toString();
  }

  private String key(IndexPart part, Index index) {
    @Nullable String column = part.column();
    if (column != null) {
      return dialect.identifiers().quote(column);
    }
    require(Capability.EXPRESSION_INDEXES, index);
    return part.expression() == null
        ? ""
        : "(" + dialect.statements().renderExpression(part.expression()) + ")";
  }

  private void require(Capability capability, Index index) {
    dialect.capabilities().require(capability, "The index " + index.name());
  }
}
