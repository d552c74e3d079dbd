package dev.diglot.query;

import dev.diglot.dialect.Dialect;
import dev.diglot.dialect.RenderedSql;
import dev.diglot.engine.Run;
import dev.diglot.mapping.Attribute;
import dev.diglot.sql.tree.Select;
import dev.diglot.sql.tree.TableName;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
 * @param kept the text and the values when they are known; the select's own values are masked then
 */
public record CompiledQuery<R>(
    Select select,
    ResultShape<R> shape,
    Set<TableName> tables,
    List<List<Attribute>> fetches,
    QueryOptions options,
    @Nullable Run kept) {

  /** Copies the collections. */
  public CompiledQuery {
    tables = Set.copyOf(tables);
    fetches = List.copyOf(fetches);
  }

  /**
   * A query that is not rendered yet.
   *
   * @param select the statement
   * @param shape what the result's columns mean
   * @param tables every table that the statement reads
   * @param fetches relationships to load ahead
   * @param options how the result is treated
   */
  public CompiledQuery(
      Select select,
      ResultShape<R> shape,
      Set<TableName> tables,
      List<List<Attribute>> fetches,
      QueryOptions options) {
    this(select, shape, tables, fetches, options, null);
  }

  /** The query without the function that makes objects of its parts. */
  CompiledQuery<?> unmade() {
    return shape instanceof ConstructedShape<R> parts
        ? new CompiledQuery<>(
            select, parts.<@Nullable Object[]>making(row -> row), tables, fetches, options)
        : this;
  }

  /**
   * The query with its text and other values.
   *
   * @param run the statement to run
   * @return the query
   */
  public CompiledQuery<R> with(Run run) {
    return new CompiledQuery<>(select, shape, tables, fetches, options, run);
  }

  /**
   * The text and the values.
   *
   * @param dialect writes the text when it is not known
   * @return the statement as a reader sees it
   */
  public RenderedSql rendered(Dialect dialect) {
    return kept == null ? dialect.statements().render(select) : kept.shown();
  }

  /**
   * The statement to run.
   *
   * @param dialect writes the text when it is not known
   * @return text and values
   */
  public Run run(Dialect dialect) {
    return kept == null ? Run.of(rendered(dialect), dialect.types()) : kept;
  }
}
