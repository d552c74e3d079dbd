package dev.diglot.lambda;

import dev.diglot.sql.tree.ElementSource;
import dev.diglot.sql.tree.Join;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.OrderItem;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.Select;
import dev.diglot.sql.tree.SelectItem;
import dev.diglot.sql.tree.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * A collection of an entity, or a stream over it: rows that a correlated subquery reads.
 *
 * @param type {@code List}, {@code Set}, {@code Map}, {@code Stream}, {@code IntStream} and so on
 * @param source the first source of the subquery
 * @param joins what is joined to it
 * @param conditions what links the rows to their holder, and what they were filtered by
 * @param element what each row gives
 * @param distinct whether equal elements come once
 * @param order the order of the rows; empty when it is not said
 */
public record RowsTerm(
    Class<?> type,
    Source source,
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

  /**
   * The rows as a subquery of their own: a collection that stands twice in an expression, once
   * inside the other, is read twice.
   *
   * @return the term
   */
  RowsTerm fresh() {
    boolean whole =
        source instanceof ElementSource
            && conditions.isEmpty()
            && joins.isEmpty()
            && order.isEmpty();
    if (!whole || !(element instanceof EntityTerm entity) || !entity.isRoot()) {
      return this;
    }
    Origin origin = Origin.of(entity.type());
    return new RowsTerm(
        type,
        new ElementSource(((ElementSource) source).collection(), origin),
        joins,
        conditions,
        EntityTerm.of(origin),
        distinct,
        order);
  }

  /**
   * The same rows under another type.
   *
   * @param other {@code Stream}, {@code IntStream} and so on
   * @return the term
   */
  public RowsTerm as(Class<?> other) {
    return new RowsTerm(other, source, joins, conditions, element, distinct, order);
  }

  /**
   * Those rows for which one more condition holds.
   *
   * @param condition the condition
   * @return the term
   */
  public RowsTerm where(Node condition) {
    List<Node> more = new ArrayList<>(conditions);
    more.add(condition);
    return new RowsTerm(type, source, joins, more, element, distinct, order);
  }

  /**
   * The same rows giving something else.
   *
   * @param other what each row gives
   * @param stream the type of the stream of it
   * @return the term
   */
  public RowsTerm giving(Term other, Class<?> stream) {
    return new RowsTerm(stream, source, joins, conditions, other, distinct, order);
  }

  /**
   * The same rows, equal elements once.
   *
   * @return the term
   */
  public RowsTerm once() {
    return new RowsTerm(type, source, joins, conditions, element, true, order);
  }

  /**
   * The same rows in another order; those that it leaves equal stay as they were.
   *
   * @param keys the order
   * @return the term
   */
  public RowsTerm orderedBy(List<OrderItem> keys) {
    List<OrderItem> all = new ArrayList<>(keys);
    all.addAll(order);
    return new RowsTerm(type, source, joins, conditions, element, distinct, all);
  }

  /**
   * A select of the rows.
   *
   * @param item what it reads
   * @return the select, correlated to the holder of the collection
   */
  public Select select(Node item) {
    Select select = Select.from(source, List.of(SelectItem.of(item)));
    for (Join join : joins) {
      select = select.join(join);
    }
    for (Node condition : conditions) {
      select = select.and(condition);
    }
    return select;
  }
}
