package dev.diglot.dialect.ansi;

import dev.diglot.sql.tree.Delete;
import dev.diglot.sql.tree.Insert;
import dev.diglot.sql.tree.Merge;
import dev.diglot.sql.tree.Select;
import dev.diglot.sql.tree.Update;
import dev.diglot.sql.tree.Upsert;

/**
 * How a dialect writes each kind of statement and expressions; a dialect replaces the parts in
 * which it differs.
 *
 * @param expressions writes expressions
 * @param selects writes selects and subqueries
 * @param inserts writes inserts
 * @param updates writes updates
 * @param deletes writes deletes
 * @param upserts writes upserts
 * @param merges writes merges
 */
public record Grammar(
    ExpressionRenderer expressions,
    StatementPart<Select> selects,
    StatementPart<Insert> inserts,
    StatementPart<Update> updates,
    StatementPart<Delete> deletes,
    StatementPart<Upsert> upserts,
    StatementPart<Merge> merges) {

  /**
   * The standard's grammar.
   *
   * @return {@code offset … fetch first}, data change delta tables, {@code merge}
   */
  public static Grammar standard() {
    return of(
        new ExpressionRenderer(OperatorRegistry.standard()),
        Bounds.FETCH_FIRST,
        Returning.DELTA_TABLE);
  }

  /**
   * The standard's grammar with the choices that most databases make for themselves.
   *
   * @param expressions writes expressions
   * @param bounds writes limit and offset
   * @param returning gives back columns of written rows
   * @return the grammar
   */
  public static Grammar of(ExpressionRenderer expressions, Bounds bounds, Returning returning) {
    return new Grammar(
        expressions,
        new SelectRenderer(bounds),
        new InsertRenderer(returning),
        new UpdateRenderer(returning),
        new DeleteRenderer(returning),
        new MergeRenderer(returning),
        new MergeIntoRenderer(returning));
  }

  /**
   * The same grammar with other upserts.
   *
   * @param other writes upserts
   * @return a new grammar
   */
  public Grammar withUpserts(StatementPart<Upsert> other) {
    return new Grammar(expressions, selects, inserts, updates, deletes, other, merges);
  }

  /**
   * The same grammar with other selects.
   *
   * @param other writes selects
   * @return a new grammar
   */
  public Grammar withSelects(StatementPart<Select> other) {
    return new Grammar(expressions, other, inserts, updates, deletes, upserts, merges);
  }
}
