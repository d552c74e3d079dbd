package dev.diglot.postgres.dialect;

import dev.diglot.dialect.SqlOutput;
import dev.diglot.dialect.ansi.Bounds;
import dev.diglot.dialect.ansi.SelectRenderer;
import dev.diglot.sql.tree.Join;
import dev.diglot.sql.tree.Select;

/** PostgreSQL's selects: rows that an outer join may leave out cannot be locked. */
final class PostgresSelects extends SelectRenderer {

  PostgresSelects() {
    super(Bounds.LIMIT_OFFSET);
  }

  @Override
  protected void locked(Select select, SqlOutput out) {
    boolean outer = select.joins().stream().anyMatch(join -> join.kind() == Join.Kind.LEFT);
    if (select.from() == null || !outer) {
      return;
    }
    out.text(" of ").alias(select.from().origin());
    select.joins().stream()
        .filter(join -> join.kind() == Join.Kind.INNER)
        .forEach(join -> out.text(", ").alias(join.source().origin()));
  }
}
