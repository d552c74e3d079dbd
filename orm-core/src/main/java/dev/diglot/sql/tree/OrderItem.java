package dev.diglot.sql.tree;

/**
 * One key of an {@code order by}.
 *
 * @param node the value to order by
 * @param descending whether larger values come first
 * @param nulls where nulls go
 */
public record OrderItem(Node node, boolean descending, Nulls nulls) {

  /**
   * The same key over another value.
   *
   * @param other the value to order by
   * @return a new item
   */
  public OrderItem over(Node other) {
    return new OrderItem(other, descending, nulls);
  }

  /**
   * The same key the other way round; nulls go where they went.
   *
   * @return a new item
   */
  public OrderItem reversed() {
    return new OrderItem(node, !descending, nulls);
  }

  /** Where nulls go. */
  public enum Nulls {
    /** Where the database puts them. */
    DEFAULT,
    /** Before every value. */
    FIRST,
    /** After every value. */
    LAST
  }
}
