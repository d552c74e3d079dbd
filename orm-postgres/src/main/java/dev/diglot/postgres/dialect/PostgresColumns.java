package dev.diglot.postgres.dialect;

import dev.diglot.dialect.Dialect;
import dev.diglot.dialect.ansi.ColumnClause;
import dev.diglot.dialect.ansi.StandardLiterals;
import dev.diglot.sql.tree.TableName;

/** PostgreSQL's columns: generated ones are stored, sequences are read by {@code nextval}. */
final class PostgresColumns extends ColumnClause {
  private final Dialect dialect;

  PostgresColumns(Dialect dialect) {
    super(dialect);
    this.dialect = dialect;
  }

  @Override
  protected String generated(String expression) {
    return super.generated(expression) + " stored";
  }

  @Override
  protected String nextValue(TableName sequence) {
    return "nextval(" + StandardLiterals.text(dialect.identifiers().quote(sequence)) + ")";
  }
}
