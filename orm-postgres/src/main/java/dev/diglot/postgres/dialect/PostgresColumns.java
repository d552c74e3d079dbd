package dev.diglot.postgres.dialect;

import dev.diglot.dialect.Dialect;
import dev.diglot.dialect.ansi.ColumnClause;
import dev.diglot.dialect.ansi.StandardLiterals;
import dev.diglot.error.DialectError;
import dev.diglot.error.UnsupportedFeatureException;
import dev.diglot.schema.Column;
import dev.diglot.sql.tree.TableName;

/** PostgreSQL's columns: generated ones are stored, sequences are read by {@code nextval}. */
final class PostgresColumns extends ColumnClause {
  private final Dialect dialect;

  PostgresColumns(Dialect dialect) {
    super(dialect);
    this.dialect = dialect;
  }

  @Override
  public String render(Column column) {
    if ("money".equalsIgnoreCase(column.definition())) {
      throw new UnsupportedFeatureException(
          DialectError.UNSUPPORTED_TYPE,
          "The column "
              + column.name()
              + " is of type money, whose digits and text depend on the server's setting"
              + " lc_monetary, and which knows no currency. Use numeric, and a column for the"
              + " currency.");
    }
    return super.render(column);
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
