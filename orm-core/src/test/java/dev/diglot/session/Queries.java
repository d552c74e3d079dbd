package dev.diglot.session;

import dev.diglot.query.QueryRunner;
import dev.diglot.query.QuerySpec;
import dev.diglot.sql.Root;
import dev.diglot.sql.Rows;

/** Starts queries without a session, for tests of what is below sessions. */
public final class Queries {

  private Queries() {}

  public static <T> Query<T> query(QueryRunner runner, Root<T> root) {
    return Query.of(runner, root);
  }

  public static RowsQuery query(QueryRunner runner, Rows rows) {
    return RowsQuery.of(runner, rows);
  }

  public static RawQuery sql(QueryRunner runner, String text) {
    return RawQuery.of(runner, text);
  }

  public static <T> UpdateQuery<T> update(QueryRunner runner, Root<T> root) {
    return UpdateQuery.of(runner, root);
  }

  public static <T> DeleteQuery<T> delete(QueryRunner runner, Root<T> root) {
    return DeleteQuery.of(runner, root);
  }

  public static <T> MergeQuery.Target<T> mergeInto(QueryRunner runner, Root<T> root) {
    return MergeQuery.of(runner, root);
  }

  /** What a query says. */
  public static QuerySpec spec(Query<?> query) {
    return query.spec;
  }
}
