package dev.diglot.loading;

import dev.diglot.dialect.Dialect;
import dev.diglot.engine.Run;
import dev.diglot.engine.StatementRunner;
import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import dev.diglot.mapping.EntityType;
import dev.diglot.query.CompiledQuery;
import dev.diglot.query.QueryOptions;
import dev.diglot.query.RawSelect;
import dev.diglot.query.ResultShape;
import dev.diglot.reference.EntityKeys;
import dev.diglot.sql.tree.Statement;
import dev.diglot.type.Codecs;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Loads entities and projections for one session. As safe for threads as its session is. */
public final class Loader {
  private final Loading loading;

  /**
   * A loader.
   *
   * @param context the session's part
   * @param plans what is known of the entities, shared by all sessions of the database
   */
  public Loader(LoadContext context, LoadPlans plans) {
    this.loading = new Loading(context, plans);
  }

  /**
   * Runs a query and reads all rows; then loads what it fetches ahead.
   *
   * @param <R> what a row becomes
   * @param query the query
   * @return the rows; null elements where a selected value is null
   */
  public <R> List<R> list(CompiledQuery<R> query) {
    LoadMode mode = mode(query.options());
    Assembly assembly = assembly(mode);
    List<R> results = loading.list(query, assembly);
    fetch(query, results, mode, ReadingPlan.readsAll(query.select()));
    return results;
  }

  /**
   * Runs a statement that writes rows and reads what it gives back.
   *
   * @param <R> what a row becomes
   * @param write the statement
   * @param shape what the columns given back mean
   * @param written told when the rows were written, before entities are made of them
   * @return one element a row; null elements where a value is null
   */
  public <R> List<R> list(Statement write, ResultShape<R> shape, Runnable written) {
    ResultReading<R> reading = ResultReading.of(shape, loading.context(), loading.plans());
    StatementRunner runner = loading.context().runner();
    List<@Nullable Object> read =
        runner.returning(
            runner.dialect().statements().render(write),
            result -> reading.read(result, Integer.MAX_VALUE));
    written.run();
    reading.assemble(assembly(LoadMode.DEFAULT), read.size());
    return reading.finish(read);
  }

  /**
   * Makes of rows what a query makes of its own, a thousand at a time. While they are read, no
   * other statement can run.
   *
   * @param <R> what a row becomes
   * @param query the query whose columns the rows have
   * @param rows the rows
   * @param codecs how their columns are read
   * @param consumer takes what each row becomes
   * @return how many rows there were
   * @throws QueryException when an entity among the rows has a plain to-one relationship, which
   *     takes another statement
   * @throws SQLException when the rows cannot be read
   */
  public <R> long read(
      CompiledQuery<R> query, ResultSet rows, Codecs codecs, Consumer<? super R> consumer)
      throws SQLException {
    ResultReading<R> reading = ResultReading.of(query.shape(), codecs, loading.plans());
    reading.entities().forEach(Loader::requireAlone);
    LoadMode mode = mode(query.options());
    long count = 0;
    for (List<@Nullable Object> read = reading.read(rows, Keys.CHUNK);
        !read.isEmpty();
        read = reading.read(rows, Keys.CHUNK)) {
      count += read.size();
      reading.assemble(assembly(mode), read.size());
      reading.finish(read).forEach(consumer);
    }
    return count;
  }

  private static void requireAlone(EntityPlan plan) {
    if (!plan.eager().isEmpty()) {
      throw new QueryException(
          QueryError.INVALID_QUERY,
          "Rows of "
              + plan.type().name()
              + " are read while no other statement can run, and its plain to-one relationships"
              + " take one. Make them Refs, or select values.");
    }
  }

  /**
   * Runs a query and reads rows, a thousand at a time, while the stream is used.
   *
   * @param <R> what a row becomes
   * @param query the query
   * @return the rows; closing the stream closes the cursor, as does reading it to its end
   */
  public <R> Stream<R> stream(CompiledQuery<R> query) {
    LoadMode mode = mode(query.options());
    ResultReading<R> reading = ResultReading.of(query, loading.context(), loading.plans());
    return ResultStream.of(
        loading.context().open(query.run(loading.dialect())),
        () -> assembly(mode),
        result -> reading,
        results -> {
          fetch(query, results, mode, false);
          return results;
        });
  }

  /**
   * Runs SQL text and reads all rows by their labels.
   *
   * @param <R> what a row becomes
   * @param query the text and what its rows become
   * @return the rows; null elements where a value is null
   * @throws dev.diglot.error.QueryException when the labels do not fit
   */
  public <R> List<R> list(RawSelect<R> query) {
    RawParts parts = new RawParts(loading.context(), loading.plans());
    return loading
        .context()
        .query(
            run(query),
            query.most(),
            result -> {
              ResultReading<R> reading = parts.reading(query.target(), result);
              List<@Nullable Object> read = reading.read(result, Integer.MAX_VALUE);
              return (Supplier<List<R>>) () -> finish(reading, read);
            })
        .get();
  }

  /**
   * Runs SQL text and reads rows by their labels, a thousand at a time, while the stream is used.
   *
   * @param <R> what a row becomes
   * @param query the text and what its rows become
   * @return the rows; closing the stream closes the cursor, as does reading it to its end
   */
  public <R> Stream<R> stream(RawSelect<R> query) {
    RawParts parts = new RawParts(loading.context(), loading.plans());
    return ResultStream.of(
        loading.context().open(run(query)),
        () -> assembly(LoadMode.DEFAULT),
        result -> parts.reading(query.target(), result),
        results -> results);
  }

  private Run run(RawSelect<?> query) {
    return Run.of(query.sql(), loading.dialect().types());
  }

  private <R> List<R> finish(ResultReading<R> reading, List<@Nullable Object> read) {
    reading.assemble(assembly(LoadMode.DEFAULT), read.size());
    return reading.finish(read);
  }

  /**
   * Reads the row of a key, also when its instance is managed, which a row of a later transaction
   * refreshes.
   *
   * @param <T> the entity
   * @param type its mapping
   * @param key the key, a {@link dev.diglot.reference.CompositeKey} when there are several id
   *     attributes
   * @return the instance, or null when there is no such row
   */
  public <T> @Nullable T find(EntityType<T> type, Object key) {
    Object wanted = EntityKeys.normalise(type.javaType(), key);
    Dialect dialect = loading.context().runner().dialect();
    CompiledQuery<T> query = loading.plans().keySelects().of(type, wanted, dialect);
    Run run = KeySelects.run(query, wanted, dialect);
    return loading.one(query, run, assembly(LoadMode.DEFAULT));
  }

  /**
   * Reads the rows of managed instances again and drops what was changed in memory. Collections
   * become unloaded.
   *
   * @param type the entity
   * @param keys the keys
   * @return the keys that have no row any more
   */
  public Set<Object> refresh(EntityType<?> type, Collection<?> keys) {
    Set<Object> missing = new LinkedHashSet<>();
    keys.forEach(key -> missing.add(EntityKeys.normalise(type.javaType(), key)));
    Assembly assembly = assembly(new LoadMode(false, false, true));
    assembly.read(type, List.copyOf(missing), (key, instance) -> missing.remove(key));
    return missing;
  }

  /**
   * Lets this session load what an instance has not loaded, such as one that came from a session
   * that is closed.
   *
   * @param type the entity
   * @param instances instances with keys, siblings from now on
   */
  public void adopt(EntityType<?> type, Collection<?> instances) {
    Siblings siblings = siblings(type);
    instances.forEach(instance -> siblings.adopt(instance, instances.size()));
  }

  /**
   * Lets references that were made from keys, and are held by managed instances, load in this
   * session.
   *
   * @param type the entity that holds them
   * @param instances the holders, siblings from now on
   */
  public void bind(EntityType<?> type, Collection<?> instances) {
    Siblings siblings = siblings(type);
    instances.forEach(siblings::bind);
  }

  private Siblings siblings(EntityType<?> type) {
    ResultGroup group = new ResultGroup(loading, LoadPath.ROOT, LoadMode.DEFAULT);
    return group.siblings(loading.plans().of(type));
  }

  private Assembly assembly(LoadMode mode) {
    ResultGroup group = new ResultGroup(loading, LoadPath.ROOT, mode);
    return new Assembly(loading, new LoadScope(loading.context()), group);
  }

  private static LoadMode mode(QueryOptions options) {
    return options == QueryOptions.DEFAULT
        ? LoadMode.DEFAULT
        : new LoadMode(options.readOnly(), options.strict(), false);
  }

  private void fetch(CompiledQuery<?> query, List<?> results, LoadMode mode, boolean all) {
    if (query.fetches().isEmpty()) {
      return;
    }
    boolean repeated = ReadingPlan.mayRepeat(query.select());
    List<?> holders = repeated ? FetchAhead.distinct(results) : results;
    FetchAhead ahead = new FetchAhead(loading, mode);
    query.fetches().forEach(path -> ahead.fetch(path, holders, all));
  }
}
