package dev.diglot.dialect.ansi;

import dev.diglot.dialect.Capability;
import dev.diglot.dialect.Precedence;
import dev.diglot.dialect.SqlOutput;
import dev.diglot.sql.tree.OrderItem;
import java.util.List;

/** Writes {@code order by}, of selects and of aggregates. */
final class Ordering {

  private Ordering() {}

  static void render(List<OrderItem> items, SqlOutput out) {
    String separator = "order by ";
    for (OrderItem item : items) {
      out.text(separator);
      render(item, out);
      separator = ", ";
    }
  }

  private static void render(OrderItem item, SqlOutput out) {
    boolean supported = out.dialect().capabilities().has(Capability.NULLS_ORDERING);
    OrderItem.Nulls nulls = item.nulls();
    if (nulls != OrderItem.Nulls.DEFAULT && !supported) {
      boolean first = nulls == OrderItem.Nulls.FIRST;
      out.text("case when ").node(item.node(), Precedence.PREDICATE.next());
      out.text(first ? " is null then 0 else 1 end, " : " is null then 1 else 0 end, ");
    }
    out.node(item.node());
    if (item.descending()) {
      out.text(" desc");
    }
    if (nulls != OrderItem.Nulls.DEFAULT && supported) {
      out.text(nulls == OrderItem.Nulls.FIRST ? " nulls first" : " nulls last");
    }
  }
}
