package dev.diglot.query;

import dev.diglot.dialect.Dialect;
import dev.diglot.dialect.RenderedSql;
import dev.diglot.mapping.Metadata;
import dev.diglot.session.Queries;
import dev.diglot.session.Query;
import dev.diglot.session.Results;
import dev.diglot.sql.Root;
import dev.diglot.sql.tree.Statement;
import dev.diglot.testing.SqlAssert;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps what queries compile to instead of sending it, for golden SQL. */
final class Compiled implements QueryRunner {
  private final Metadata metadata;
  private final Dialect dialect;
  final List<CompiledQuery<?>> queries = new ArrayList<>();
  private @Nullable Statement last;
  @Nullable RenderedSql raw;

  Compiled(Dialect dialect, Class<?>... classes) {
    this.metadata = Metadata.of(java.lang.invoke.MethodHandles.lookup(), classes);
    this.dialect = dialect;
  }

  <T> Query<T> from(Class<T> type) {
    return Queries.query(this, Root.of(type));
  }

  <T> Query<T> from(Root<T> root) {
    return Queries.query(this, root);
  }

  SqlAssert sql(Results<?> results) {
    results.list();
    return last();
  }

  SqlAssert last() {
    return SqlAssert.assertSql(java.util.Objects.requireNonNull(last), dialect);
  }

  @Override
  public Metadata metadata() {
    return metadata;
  }

  @Override
  public <R> List<R> list(CompiledQuery<R> query) {
    queries.add(query);
    last = query.select();
    return List.of();
  }

  @Override
  public <R> List<R> list(CompiledReturning<R> write) {
    last = write.statement();
    return List.of();
  }

  @Override
  public <R> Stream<R> stream(CompiledQuery<R> query) {
    return list(query).stream();
  }

  @Override
  public long execute(CompiledWrite write) {
    last = write.statement();
    return 0;
  }

  @Override
  public <R> List<R> list(RawSelect<R> query) {
    raw = query.sql();
    return List.of();
  }

  @Override
  public <R> Stream<R> stream(RawSelect<R> query) {
    return list(query).stream();
  }

  @Override
  public long execute(RenderedSql sql, boolean noFlush) {
    raw = sql;
    return 0;
  }
}
