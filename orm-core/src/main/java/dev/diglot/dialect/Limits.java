package dev.diglot.dialect;

/**
 * How much fits.
 *
 * @param maxBinds the most bind parameters of one statement
 * @param maxInsertRows the most rows worth one insert
 * @param inListChunk the most values worth one {@code in} list
 * @param identifierLength the longest name, in characters
 */
public record Limits(int maxBinds, int maxInsertRows, int inListChunk, int identifierLength) {

  /**
   * How many rows one insert takes.
   *
   * @param columns the binds of a row
   * @return at least 1
   */
  public int insertChunk(int columns) {
    return Math.max(1, Math.min(maxInsertRows, maxBinds / Math.max(1, columns)));
  }
}
