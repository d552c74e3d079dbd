package dev.diglot.query;

import dev.diglot.dialect.Dialect;
import dev.diglot.dialect.RenderedSql;
import dev.diglot.engine.Run;
import dev.diglot.mapping.Metadata;
import dev.diglot.query.KeptStatement.Place;
import dev.diglot.sql.tree.LambdaNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Shape;
import java.lang.ref.WeakReference;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The statements of one database's queries by their shape, so that a query that was asked before is
 * neither resolved nor rendered again. Bounded; safe for all threads.
 */
public final class StatementCache {
  private static final int MOST = 1_000;

  private final Metadata metadata;
  private final Dialect dialect;
  private final Tuples tuples;
  private final Map<Shape, Optional<KeptStatement>> kept = new ConcurrentHashMap<>();

  /**
   * An empty cache.
   *
   * @param metadata the mapping
   * @param dialect the database's dialect
   */
  public StatementCache(Metadata metadata, Dialect dialect) {
    this.metadata = metadata;
    this.dialect = dialect;
    this.tuples = new Tuples(metadata, BindTrace.none());
  }

  /** How many shapes are known, those that cannot be kept included. */
  int size() {
    return kept.size();
  }

  /**
   * Compiles a query, or takes the statement of one of the same shape with the values of this.
   *
   * @param <R> what a row becomes
   * @param kind what is asked of its rows
   * @param spec what the query says
   * @param items what is selected
   * @param constructor makes results of the items; without one the first item is the result
   * @param clock the time for code that asks for it
   * @return the compiled query
   */
  public <R> CompiledQuery<R> compile(
      QueryKind kind,
      QuerySpec spec,
      List<Node> items,
      @Nullable Function<@Nullable Object[], R> constructor,
      Clock clock) {
    ShapeKey key = ShapeKey.of(kind, spec, items, metadata, clock);
    if (!key.isKeepable()) {
      return new QueryCompiler(metadata, clock).compile(kind, spec, items, constructor);
    }
    Shape shape = key.shape();
    Optional<KeptStatement> known = kept.get(shape);
    if (known != null && known.isPresent()) {
      CompiledQuery<R> filled = filled(known.get(), key, spec, constructor);
      if (filled != null) {
        return filled;
      }
    } else if (known != null) {
      return new QueryCompiler(metadata, clock).compile(kind, spec, items, constructor);
    }
    BindTrace trace = BindTrace.of(key);
    CompiledQuery<R> query =
        new QueryCompiler(metadata, clock, trace).compile(kind, spec, items, constructor);
    RenderedSql sql = dialect.statements().render(query.select());
    keep(shape, key, constructor == null ? query : query.unmade(), sql, trace);
    return query.with(Run.of(sql, dialect.types()));
  }

  private void keep(
      Shape shape, ShapeKey key, CompiledQuery<?> query, RenderedSql sql, BindTrace trace) {
    List<Place> places = trace.places(sql.binds());
    KeptStatement statement =
        places == null
            ? null
            : KeptStatement.of(query, sql, dialect.types(), places, lifetime(shape, key, query));
    if (statement != null && !statement.gives(sql, key.binds(), tuples)) {
      statement = null;
    }
    if (kept.size() >= MOST) {
      makeRoom();
    }
    kept.put(shape, Optional.ofNullable(statement));
  }

  /** What makes objects by code of a call site lives as long as that; the rest as this does. */
  private Supplier<@Nullable ResultShape<?>> lifetime(
      Shape shape, ShapeKey key, CompiledQuery<?> query) {
    LambdaNode maker = key.maker();
    ResultShape<?> result = query.shape();
    if (maker == null) {
      return () -> result;
    }
    LambdaSites.keep(this, maker, shape, result);
    return new WeakReference<ResultShape<?>>(result)::get;
  }

  private void makeRoom() {
    Iterator<Shape> oldest = kept.keySet().iterator();
    for (int i = 0; i < MOST / 8 && oldest.hasNext(); i++) {
      oldest.next();
      oldest.remove();
    }
  }

  @SuppressWarnings("unchecked")
  private <R> @Nullable CompiledQuery<R> filled(
      KeptStatement statement,
      ShapeKey key,
      QuerySpec spec,
      @Nullable Function<@Nullable Object[], R> constructor) {
    ResultShape<R> shape = (ResultShape<R>) statement.shape().get();
    Run run = statement.filled(key.binds(), tuples);
    if (shape == null || run == null) {
      return null;
    }
    ResultShape<R> made =
        constructor != null && shape instanceof ConstructedShape<R> parts
            ? parts.making(constructor)
            : shape;
    return new CompiledQuery<>(
        statement.select(), made, statement.tables(), statement.fetches(), spec.options(), run);
  }
}
