package dev.diglot.sql.tree;

/**
 * A source joined to those before it.
 *
 * @param kind how rows without a partner are treated
 * @param source what is joined
 * @param condition which rows are partners
 */
public record Join(Kind kind, Source source, Node condition) {

  /** How rows without a partner are treated. */
  public enum Kind {
    /** They are dropped. */
    INNER,
    /** Rows on the left are kept. */
    LEFT
  }
}
