package dev.diglot.loading;

/** An open result that is read in portions. Failures of the driver are translated. */
public interface RowCursor extends AutoCloseable {

  /**
   * Lets a reader take rows from where the last one stopped.
   *
   * @param <R> what is made of the rows
   * @param reader reads as many rows as it wants by {@code next()}
   * @return what was made of them
   */
  <R> R read(RowsReader<R> reader);

  /** Closes the result; harmless when closed already. */
  @Override
  void close();
}
