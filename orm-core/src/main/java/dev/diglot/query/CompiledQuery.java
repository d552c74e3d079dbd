package dev.diglot.query;

import dev.diglot.mapping.Attribute;
import dev.diglot.sql.tree.Select;
import dev.diglot.sql.tree.TableName;
import java.util.List;
import java.util.Set;

/**
 * A query over tables, ready to be rendered and run.
 *
 * @param <R> what a row becomes
 * @param select the statement: every path is resolved to columns, every bind has a type
 * @param shape what the result's columns mean
 * @param tables every table that the statement reads, subqueries included
 * @param fetches relationships to load ahead, each a path of attributes from the entity of the
 *     result
 * @param options how the result is treated
 */
public record CompiledQuery<R>(
    Select select,
    ResultShape<R> shape,
    Set<TableName> tables,
    List<List<Attribute>> fetches,
    QueryOptions options) {

  /** Copies the collections. */
  public CompiledQuery {
    tables = Set.copyOf(tables);
    fetches = List.copyOf(fetches);
  }
}
