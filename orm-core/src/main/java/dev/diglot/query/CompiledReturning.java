package dev.diglot.query;

import dev.diglot.mapping.EntityType;
import dev.diglot.sql.tree.Delete;
import dev.diglot.sql.tree.Statement;
import dev.diglot.sql.tree.TableName;
import java.util.Set;

/**
 * A statement that writes rows and gives something back of each, ready to be rendered and run.
 *
 * @param <R> what a row becomes
 * @param statement the statement: every path is resolved to columns, every bind has a type
 * @param target the entity whose rows it changes
 * @param shape what the columns given back mean
 * @param tables every table that the statement touches, subqueries included
 */
public record CompiledReturning<R>(
    Statement statement, EntityType<?> target, ResultShape<R> shape, Set<TableName> tables) {

  /** Copies the set. */
  public CompiledReturning {
    tables = Set.copyOf(tables);
  }

  /**
   * Whether the rows given back are gone.
   *
   * @return whether the statement is a delete
   */
  public boolean isDelete() {
    return statement instanceof Delete;
  }
}
