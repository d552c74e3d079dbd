package dev.diglot.loading;

import dev.diglot.engine.Cursor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads a result in portions; the rows of one portion are siblings.
 *
 * @param <R> what a row becomes
 */
final class ResultStream<R> implements Iterator<R> {
  private final Cursor cursor;
  private final Opening<R> opening;
  private final Finishing<R> finishing;
  private final Supplier<Assembly> assemblies;
  private @Nullable ResultReading<R> reading;
  private Iterator<R> portion = List.<R>of().iterator();
  private boolean ended;

  private ResultStream(
      Cursor cursor, Supplier<Assembly> assemblies, Opening<R> opening, Finishing<R> finishing) {
    this.cursor = cursor;
    this.assemblies = assemblies;
    this.opening = opening;
    this.finishing = finishing;
  }

  static <R> Stream<R> of(
      Cursor cursor, Supplier<Assembly> assemblies, Opening<R> opening, Finishing<R> finishing) {
    ResultStream<R> rows = new ResultStream<>(cursor, assemblies, opening, finishing);
    Spliterator<R> spliterator = Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED);
    return StreamSupport.stream(spliterator, false).onClose(cursor::close);
  }

  @Override
  public boolean hasNext() {
    if (!portion.hasNext() && !ended) {
      portion = next(Keys.CHUNK);
    }
    return portion.hasNext();
  }

  private Iterator<R> next(int most) {
    Portion<R> read = cursor.read(result -> read(result, most));
    if (read.rows().size() < most) {
      ended = true;
      cursor.close();
    }
    read.reading().assemble(read.assembly(), read.rows().size());
    return finishing.finish(read.reading().finish(read.rows())).iterator();
  }

  private Portion<R> read(ResultSet result, int most) throws SQLException {
    ResultReading<R> known = reading;
    if (known == null) {
      known = opening.open(result);
      reading = known;
    }
    Assembly assembly = assemblies.get();
    known.start(assembly);
    return new Portion<>(known, assembly, known.read(result, most));
  }

  @Override
  public R next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return portion.next();
  }

  /** Decides how rows are read, once the result is open. */
  interface Opening<R> {
    ResultReading<R> open(ResultSet result) throws SQLException;
  }

  /** Completes the results of one portion. */
  interface Finishing<R> {
    List<R> finish(List<R> results);
  }

  private record Portion<R>(
      ResultReading<R> reading, Assembly assembly, List<@Nullable Object> rows) {}
}
