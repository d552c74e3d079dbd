package dev.diglot.lambda;

import dev.diglot.sql.tree.Join;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.OrderItem;
import dev.diglot.sql.tree.Origin;
import java.util.List;

/**
 * A collection of an entity, or a stream over it: rows that a correlated subquery reads.
 *
 * @param type {@code List}, {@code Set}, {@code Map}, {@code Stream}, {@code IntStream} and so on
 * @param origin the first entity of the subquery
 * @param joins what is joined to it
 * @param conditions what links the rows to their holder, and what they were filtered by
 * @param element what each row gives
 * @param distinct whether equal elements come once
 * @param order the order of the rows; empty when it is not said
 */
public record RowsTerm(
    Class<?> type,
    Origin origin,
    List<Join> joins,
    List<Node> conditions,
    Term element,
    boolean distinct,
    List<OrderItem> order)
    implements Term {

  /** Copies the lists. */
  public RowsTerm {
    joins = List.copyOf(joins);
    conditions = List.copyOf(conditions);
    order = List.copyOf(order);
  }
}
