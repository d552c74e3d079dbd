package dev.diglot.dialect.ansi;

import dev.diglot.dialect.Dialect;
import dev.diglot.dialect.Precedence;
import dev.diglot.dialect.RenderedSql;
import dev.diglot.dialect.SqlOutput;
import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.ColumnNode;
import dev.diglot.sql.tree.FunctionSource;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.Select;
import dev.diglot.sql.tree.SelectSource;
import dev.diglot.sql.tree.Source;
import dev.diglot.sql.tree.TableName;
import dev.diglot.sql.tree.TableSource;
import dev.diglot.type.DataType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes one statement. What a renderer writes is queued and taken up from left to right, so a tree
 * of any depth is written with a flat stack.
 */
final class SqlWriter implements SqlOutput {
  private final Dialect dialect;
  private final Grammar grammar;
  private final @Nullable Aliases aliases;
  private final StringBuilder text = new StringBuilder();
  private final List<BindNode> binds = new ArrayList<>();
  private final Deque<Runnable> pending = new ArrayDeque<>();
  private final List<Runnable> queued = new ArrayList<>();

  /** Without aliases the writer is one for DDL: columns are bare and binds become literals. */
  SqlWriter(Dialect dialect, Grammar grammar, @Nullable Aliases aliases) {
    this.dialect = dialect;
    this.grammar = grammar;
    this.aliases = aliases;
  }

  RenderedSql finish() {
    while (true) {
      for (int i = queued.size() - 1; i >= 0; i--) {
        pending.push(queued.get(i));
      }
      queued.clear();
      if (pending.isEmpty()) {
        return new RenderedSql(text.toString(), binds);
      }
      pending.pop().run();
    }
  }

  @Override
  public SqlOutput text(String sql) {
    if (queued.isEmpty()) {
      text.append(sql);
    } else {
      queued.add(() -> text.append(sql));
    }
    return this;
  }

  @Override
  public SqlOutput name(String name) {
    return text(dialect.identifiers().quote(name));
  }

  @Override
  public SqlOutput node(Node node, Precedence weakest) {
    queued.add(() -> write(node, weakest));
    return this;
  }

  @Override
  public SqlOutput nodes(List<? extends Node> nodes, String separator, Precedence weakest) {
    String between = "";
    for (Node node : nodes) {
      text(between).node(node, weakest);
      between = separator;
    }
    return this;
  }

  @Override
  public SqlOutput bind(BindNode bind) {
    queued.add(() -> place(bind));
    return this;
  }

  @Override
  public SqlOutput select(Select select) {
    if (aliases == null) {
      throw new QueryException(
          QueryError.INVALID_QUERY,
          "An expression of the schema holds a subquery; there only the table's own columns and"
              + " constants may stand.");
    }
    queued.add(
        () -> {
          aliases.declare(select);
          grammar.selects().render(select, this);
        });
    return this;
  }

  @Override
  public SqlOutput column(ColumnNode column) {
    @Nullable String qualifier = aliases == null ? null : aliases.qualifier(column);
    if (qualifier != null) {
      name(qualifier).text(".");
    }
    return name(column.column());
  }

  @Override
  public SqlOutput table(TableName table) {
    return text(dialect.identifiers().quote(table));
  }

  @Override
  public SqlOutput source(Source source) {
    if (source instanceof TableSource table) {
      return table(table.table()).text(" ").alias(source.origin());
    }
    if (source instanceof SelectSource derived) {
      return text("(").select(derived.select()).text(") ").alias(source.origin());
    }
    if (source instanceof FunctionSource function) {
      return FunctionSources.render(function, this);
    }
    throw unresolved(source);
  }

  @Override
  public SqlOutput alias(Origin origin) {
    return name(Objects.requireNonNull(aliases).of(origin));
  }

  @Override
  public boolean qualified(Origin origin) {
    return aliases != null && aliases.qualified(origin);
  }

  @Override
  public Dialect dialect() {
    return dialect;
  }

  private void write(Node node, Precedence weakest) {
    ExpressionRenderer expressions = grammar.expressions();
    Node simple = expressions.simplify(node, dialect.capabilities());
    if (expressions.precedence(simple, dialect).compareTo(weakest) < 0) {
      text("(");
      expressions.render(simple, this);
      text(")");
    } else {
      expressions.render(simple, this);
    }
  }

  private void place(BindNode bind) {
    DataType<?> type = Binds.type(bind);
    if (aliases == null) {
      text.append(dialect.types().literal(bind.value(), type));
    } else {
      text.append('?');
      binds.add(
          bind.type() == null
              ? new BindNode(bind.value(), type, bind.name(), bind.sensitive())
              : bind);
    }
  }

  private static QueryException unresolved(Object part) {
    return new QueryException(
        QueryError.INVALID_QUERY,
        part + " is not resolved to a table or column. Compile the query before rendering it.");
  }
}
