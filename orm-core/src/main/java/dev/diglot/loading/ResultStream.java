package dev.diglot.loading;

import dev.diglot.engine.Cursor;
import dev.diglot.mapping.Attribute;
import dev.diglot.query.CompiledQuery;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads a result in portions; the rows of one portion are siblings.
 *
 * @param <R> what a row becomes
 */
final class ResultStream<R> implements Iterator<R> {
  private final Loading loading;
  private final CompiledQuery<R> query;
  private final LoadMode mode;
  private final Fetching fetching;
  private final ResultReading<R> reading;
  private final Cursor cursor;
  private Iterator<R> portion = List.<R>of().iterator();
  private boolean ended;

  private ResultStream(Loading loading, CompiledQuery<R> query, LoadMode mode, Fetching fetching) {
    this.loading = loading;
    this.query = query;
    this.mode = mode;
    this.fetching = fetching;
    this.reading = new ResultReading<>(query.shape(), loading.context(), loading.plans());
    this.cursor = loading.context().open(query.select());
  }

  static <R> Stream<R> of(
      Loading loading, CompiledQuery<R> query, LoadMode mode, Fetching fetching) {
    ResultStream<R> rows = new ResultStream<>(loading, query, mode, fetching);
    Spliterator<R> spliterator = Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED);
    return StreamSupport.stream(spliterator, false).onClose(rows.cursor::close);
  }

  @Override
  public boolean hasNext() {
    if (!portion.hasNext() && !ended) {
      portion = next(Keys.CHUNK);
    }
    return portion.hasNext();
  }

  private Iterator<R> next(int most) {
    List<@Nullable Object> read = cursor.read(result -> reading.read(result, most));
    if (read.size() < most) {
      ended = true;
      cursor.close();
    }
    ResultGroup group = new ResultGroup(loading, LoadPath.ROOT, mode);
    reading.assemble(new Assembly(loading, new LoadScope(loading.context()), group));
    List<R> results = reading.finish(read);
    fetching.fetch(query.fetches(), results, mode);
    return results.iterator();
  }

  @Override
  public R next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return portion.next();
  }

  /** Loads ahead for one portion. */
  interface Fetching {
    void fetch(List<List<Attribute>> paths, List<?> results, LoadMode mode);
  }
}
