package dev.diglot.session;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that can be read from the database, in as many rows as one asks for.
 *
 * @param <R> what a row becomes
 */
public sealed interface Results<R> permits Query, Selected {

  /**
   * All rows.
   *
   * @return the rows in the query's order, possibly none; null elements where a selected value is
   *     null
   * @throws dev.diglot.error.DatabaseException when the database refuses the statement
   */
  List<R> list();

  /**
   * All rows, read while the stream is used. Close it, best by try-with-resources: it holds a
   * cursor.
   *
   * @return the rows in the query's order
   */
  Stream<R> stream();

  /**
   * The first row.
   *
   * @return the row, or empty when there is none or the selected value is null
   */
  Optional<R> first();

  /**
   * The only row.
   *
   * @return the row
   * @throws dev.diglot.error.QueryException when there is none or more than one
   */
  R one();

  /**
   * The only row, if there is one.
   *
   * @return the row, or empty when there is none or the selected value is null
   * @throws dev.diglot.error.QueryException when there is more than one
   */
  Optional<R> oneOrNone();

  /**
   * The number of rows, counted by the database.
   *
   * @return the count
   */
  long count();

  /**
   * Whether there is a row, asked of the database.
   *
   * @return whether there is
   */
  boolean exists();
}
