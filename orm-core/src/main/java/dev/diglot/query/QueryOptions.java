package dev.diglot.query;

/**
 * How the rows of a query are treated.
 *
 * @param readOnly whether entities are loaded without a snapshot, so that their changes are not
 *     written
 * @param noFlush whether pending writes stay pending
 * @param strict whether touching what was not loaded throws instead of loading it
 */
public record QueryOptions(boolean readOnly, boolean noFlush, boolean strict) {
  /** Managed entities, automatic flush, loading on touch. */
  public static final QueryOptions DEFAULT = new QueryOptions(false, false, false);
}
