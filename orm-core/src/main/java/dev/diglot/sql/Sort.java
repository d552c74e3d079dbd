package dev.diglot.sql;

import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.OrderItem;
import dev.diglot.sql.tree.OrderItem.Nulls;

/** A sort key with its direction; it fits wherever a query takes an {@link Ordering}. */
public final class Sort implements Ordering<Object> {
  private static final long serialVersionUID = 1L;

  private final transient OrderItem item;

  Sort(Node node, boolean descending, Nulls nulls) {
    this.item = new OrderItem(node, descending, nulls);
  }

  /**
   * Puts nulls before every value.
   *
   * @return the sort key
   */
  public Sort nullsFirst() {
    return new Sort(item.node(), item.descending(), Nulls.FIRST);
  }

  /**
   * Puts nulls after every value.
   *
   * @return the sort key
   */
  public Sort nullsLast() {
    return new Sort(item.node(), item.descending(), Nulls.LAST);
  }

  /**
   * The key as part of the tree.
   *
   * @return the item
   */
  public OrderItem item() {
    return item;
  }

  /**
   * Not available: a sort key is known to the database only.
   *
   * @param entity ignored
   * @return never
   * @throws UnsupportedOperationException always
   */
  @Override
  public Object keyOf(Object entity) {
    throw new UnsupportedOperationException("A Sort is evaluated by the database, not in Java");
  }
}
