package dev.diglot.dialect;

/**
 * How much fits.
 *
 * @param maxBinds the most bind parameters of one statement
 * @param maxInsertRows the most rows worth one insert
 * @param inListChunk the most values worth one {@code in} list
 * @param identifierLength the longest name, in characters
 * @param insertBinds the most binds worth one insert
 */
public record Limits(
    int maxBinds, int maxInsertRows, int inListChunk, int identifierLength, int insertBinds) {

  /**
   * Limits of a database whose inserts gain by every row.
   *
   * @param maxBinds the most bind parameters of one statement
   * @param maxInsertRows the most rows worth one insert
   * @param inListChunk the most values worth one {@code in} list
   * @param identifierLength the longest name, in characters
   */
  public Limits(int maxBinds, int maxInsertRows, int inListChunk, int identifierLength) {
    this(maxBinds, maxInsertRows, inListChunk, identifierLength, maxBinds);
  }

  /**
   * How many rows one insert takes.
   *
   * @param columns the binds of a row
   * @return at least 1
   */
  public int insertChunk(int columns) {
    int binds = Math.min(maxBinds, insertBinds);
    return Math.max(1, Math.min(maxInsertRows, binds / Math.max(1, columns)));
  }
}
