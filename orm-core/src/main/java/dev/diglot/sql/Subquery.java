package dev.diglot.sql;

import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.LogicalNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.OrderItem;
import dev.diglot.sql.tree.Select;
import dev.diglot.sql.tree.SubqueryNode;
import dev.diglot.type.StandardTypes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A select inside another statement that gives one value a row. Properties of roots of the outer
 * statement may be used in it.
 *
 * @param <V> the value's type
 */
public final class Subquery<V> extends Expr<V> {
  private final Select select;

  Subquery(Select select) {
    super(new SubqueryNode(select));
    this.select = select;
  }

  /**
   * The select as a tree.
   *
   * @return the select
   */
  public Select select() {
    return select;
  }

  /**
   * Keeps the rows for which a condition holds, besides earlier ones.
   *
   * @param condition the condition
   * @return the narrowed subquery
   */
  public Subquery<V> where(Expr<Boolean> condition) {
    return new Subquery<>(select.and(condition.node()));
  }

  /**
   * Gives equal values once.
   *
   * @return the subquery
   */
  public Subquery<V> distinct() {
    return rebuilt(true, select.groupBy(), select.having());
  }

  /**
   * Groups the rows.
   *
   * @param keys what rows are grouped by
   * @return the subquery
   */
  public Subquery<V> groupBy(Expr<?>... keys) {
    List<Node> all = new ArrayList<>(select.groupBy());
    Arrays.stream(keys).map(Expr::node).forEach(all::add);
    return rebuilt(select.distinct(), all, select.having());
  }

  /**
   * Keeps the groups for which a condition holds, besides earlier ones.
   *
   * @param condition the condition
   * @return the subquery
   */
  public Subquery<V> having(Expr<Boolean> condition) {
    Node earlier = select.having();
    Node both =
        earlier == null
            ? condition.node()
            : LogicalNode.of(LogicalNode.Connective.AND, List.of(earlier, condition.node()));
    return rebuilt(select.distinct(), select.groupBy(), both);
  }

  /**
   * Orders the rows; matters together with {@link #limit}.
   *
   * @param keys the sort keys
   * @return the subquery
   */
  public Subquery<V> orderBy(Sort... keys) {
    List<OrderItem> items = Arrays.stream(keys).map(Sort::item).toList();
    return new Subquery<>(select.orderedBy(items));
  }

  /**
   * Gives the first rows only.
   *
   * @param rows the most rows
   * @return the subquery
   */
  public Subquery<V> limit(long rows) {
    return new Subquery<>(
        select.bounded(new LiteralNode(rows, StandardTypes.BIGINT), select.offset()));
  }

  private Subquery<V> rebuilt(boolean distinct, List<Node> groupBy, @Nullable Node having) {
    return new Subquery<>(
        new Select(
            distinct,
            select.items(),
            select.from(),
            select.joins(),
            select.where(),
            groupBy,
            having,
            select.orderBy(),
            select.limit(),
            select.offset(),
            select.lock(),
            select.distinctOn()));
  }
}
