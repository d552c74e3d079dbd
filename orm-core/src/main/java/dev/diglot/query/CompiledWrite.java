package dev.diglot.query;

import dev.diglot.mapping.EntityType;
import dev.diglot.sql.tree.Statement;
import dev.diglot.sql.tree.TableName;
import java.util.Set;

/**
 * An update or delete by query, ready to be rendered and run.
 *
 * @param statement the statement: every path is resolved to columns, every bind has a type
 * @param target the entity whose rows it changes
 * @param tables every table that the statement touches, subqueries included
 */
public record CompiledWrite(Statement statement, EntityType<?> target, Set<TableName> tables) {

  /** Copies the set. */
  public CompiledWrite {
    tables = Set.copyOf(tables);
  }
}
