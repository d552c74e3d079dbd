package dev.diglot.dialect.ansi;

import dev.diglot.dialect.Dialect;
import dev.diglot.dialect.RenderedSql;
import dev.diglot.dialect.StatementRenderer;
import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import dev.diglot.sql.tree.Delete;
import dev.diglot.sql.tree.Insert;
import dev.diglot.sql.tree.Merge;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Select;
import dev.diglot.sql.tree.Statement;
import dev.diglot.sql.tree.Update;
import dev.diglot.sql.tree.Upsert;

/** Names the sources of a statement and lets the grammar's parts write it. */
final class AnsiStatements implements StatementRenderer {
  private final Dialect dialect;
  private final Grammar grammar;

  AnsiStatements(Dialect dialect, Grammar grammar) {
    this.dialect = dialect;
    this.grammar = grammar;
  }

  @Override
  public RenderedSql render(Statement statement) {
    TreeScan scan = TreeScan.of(statement);
    Aliases aliases = new Aliases(scan.sources());
    boolean qualified = scan.readsOtherTables();
    SqlWriter writer = new SqlWriter(dialect, grammar, aliases);
    if (statement instanceof Select select) {
      writer.select(select);
    } else if (statement instanceof Insert insert) {
      aliases.target(insert.table(), insert.origin(), qualified);
      grammar.inserts().render(insert, writer);
    } else if (statement instanceof Update update) {
      boolean several = qualified || !update.from().isEmpty();
      aliases.target(Targets.table(update.target()), update.target().origin(), several);
      update.from().forEach(aliases::declare);
      grammar.updates().render(update, writer);
    } else if (statement instanceof Delete delete) {
      boolean several = qualified || !delete.using().isEmpty();
      aliases.target(Targets.table(delete.target()), delete.target().origin(), several);
      delete.using().forEach(aliases::declare);
      grammar.deletes().render(delete, writer);
    } else if (statement instanceof Upsert upsert) {
      boolean both = qualified || !upsert.update().assignments().isEmpty();
      aliases.target(upsert.table(), upsert.origin(), both || upsert.update().where() != null);
      aliases.given(upsert.update().given());
      grammar.upserts().render(upsert, writer);
    } else if (statement instanceof Merge merge) {
      aliases.target(Targets.table(merge.target()), merge.target().origin(), true);
      aliases.declare(merge.using());
      grammar.merges().render(merge, writer);
    }
    return checked(writer.finish());
  }

  @Override
  public String renderExpression(Node node) {
    SqlWriter writer = new SqlWriter(dialect, grammar, null);
    writer.node(node);
    return writer.finish().text();
  }

  private RenderedSql checked(RenderedSql sql) {
    int most = dialect.limits().maxBinds();
    if (sql.binds().size() > most) {
      throw new QueryException(
          QueryError.INVALID_QUERY,
          "The statement binds "
              + sql.binds().size()
              + " values and "
              + dialect.name()
              + " takes at most "
              + most
              + ". Split its lists or rows into several statements.");
    }
    return sql;
  }
}
