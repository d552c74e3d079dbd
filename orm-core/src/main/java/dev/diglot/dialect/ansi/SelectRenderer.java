package dev.diglot.dialect.ansi;

import dev.diglot.dialect.Capabilities;
import dev.diglot.dialect.Capability;
import dev.diglot.dialect.Precedence;
import dev.diglot.dialect.SqlOutput;
import dev.diglot.sql.tree.Join;
import dev.diglot.sql.tree.LockClause;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.OrderItem;
import dev.diglot.sql.tree.Select;
import org.jspecify.annotations.Nullable;

/** Writes selects. */
public class SelectRenderer implements StatementPart<Select> {
  private final Bounds bounds;

  /**
   * Creates the renderer.
   *
   * @param bounds writes limit and offset
   */
  public SelectRenderer(Bounds bounds) {
    this.bounds = bounds;
  }

  @Override
  public void render(Select select, SqlOutput out) {
    out.text(select.distinct() ? "select distinct " : "select ");
    Items.render(select.items(), out);
    if (select.from() != null) {
      out.text(" from ").source(select.from());
    }
    select.joins().forEach(join -> join(join, out));
    condition(" where ", select.where(), out);
    if (!select.groupBy().isEmpty()) {
      out.text(" group by ").nodes(select.groupBy(), ", ", Precedence.LOWEST);
    }
    condition(" having ", select.having(), out);
    order(select, out);
    bounds.render(select.limit(), select.offset(), out);
    if (select.lock() != null) {
      lock(select, select.lock(), out);
    }
  }

  private static void join(Join join, SqlOutput out) {
    out.text(join.kind() == Join.Kind.LEFT ? " left join " : " join ");
    out.source(join.source()).text(" on ").node(join.condition());
  }

  private static void condition(String keyword, @Nullable Node condition, SqlOutput out) {
    if (condition != null) {
      out.text(keyword).node(condition);
    }
  }

  private static void order(Select select, SqlOutput out) {
    String separator = " order by ";
    for (OrderItem item : select.orderBy()) {
      out.text(separator);
      order(item, out);
      separator = ", ";
    }
  }

  private static void order(OrderItem item, SqlOutput out) {
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

  /**
   * Writes the clause that locks the rows.
   *
   * @param select the select
   * @param lock its lock
   * @param out where to write
   */
  protected void lock(Select select, LockClause lock, SqlOutput out) {
    Capabilities capabilities = out.dialect().capabilities();
    capabilities.require(Capability.FOR_UPDATE, "A locking query");
    out.text(" for update");
    switch (lock.whenLocked()) {
      case WAIT -> {}
      case NOWAIT -> {
        capabilities.require(Capability.NOWAIT, "A locking query that does not wait");
        out.text(" nowait");
      }
      case SKIP_LOCKED -> {
        capabilities.require(Capability.SKIP_LOCKED, "A query that skips locked rows");
        out.text(" skip locked");
      }
    }
  }
}
