package dev.diglot.sql.tree;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows.
 *
 * @param distinct whether equal rows come once
 * @param items the columns of the result
 * @param from the first source, or null for a select without one
 * @param joins what is joined to it
 * @param where which rows, or null for all
 * @param groupBy what rows are grouped by; may be empty
 * @param having which groups, or null for all
 * @param orderBy the order; may be empty
 * @param limit the most rows to read, or null for all
 * @param offset the rows to skip, or null for none
 * @param lock whether rows are locked, or null
 * @param distinctOn values of which each combination comes once, in its first row; may be empty
 */
public record Select(
    boolean distinct,
    List<SelectItem> items,
    @Nullable Source from,
    List<Join> joins,
    @Nullable Node where,
    List<Node> groupBy,
    @Nullable Node having,
    List<OrderItem> orderBy,
    @Nullable Node limit,
    @Nullable Node offset,
    @Nullable LockClause lock,
    List<Node> distinctOn)
    implements Statement {

  /** Copies the lists. */
  public Select {
    items = List.copyOf(items);
    joins = List.copyOf(joins);
    groupBy = List.copyOf(groupBy);
    orderBy = List.copyOf(orderBy);
    distinctOn = List.copyOf(distinctOn);
  }

  /**
   * A select without {@code distinct on}.
   *
   * @param distinct whether equal rows come once
   * @param items the columns of the result
   * @param from the first source, or null for a select without one
   * @param joins what is joined to it
   * @param where which rows, or null for all
   * @param groupBy what rows are grouped by; may be empty
   * @param having which groups, or null for all
   * @param orderBy the order; may be empty
   * @param limit the most rows to read, or null for all
   * @param offset the rows to skip, or null for none
   * @param lock whether rows are locked, or null
   */
  public Select(
      boolean distinct,
      List<SelectItem> items,
      @Nullable Source from,
      List<Join> joins,
      @Nullable Node where,
      List<Node> groupBy,
      @Nullable Node having,
      List<OrderItem> orderBy,
      @Nullable Node limit,
      @Nullable Node offset,
      @Nullable LockClause lock) {
    this(
        distinct, items, from, joins, where, groupBy, having, orderBy, limit, offset, lock,
        List.of());
  }

  /**
   * A select of all rows of a source.
   *
   * @param from the source
   * @param items the columns of the result
   * @return the select
   */
  public static Select from(Source from, List<SelectItem> items) {
    return new Select(
        false, items, from, List.of(), null, List.of(), null, List.of(), null, null, null);
  }

  /**
   * A select of values, without a source.
   *
   * @param items the columns of the result
   * @return the select
   */
  public static Select of(List<SelectItem> items) {
    return new Select(
        false, items, null, List.of(), null, List.of(), null, List.of(), null, null, null);
  }

  /**
   * The same select with other columns.
   *
   * @param other the columns
   * @return a new select
   */
  public Select withItems(List<SelectItem> other) {
    return new Select(
        distinct,
        other,
        from,
        joins,
        where,
        groupBy,
        having,
        orderBy,
        limit,
        offset,
        lock,
        distinctOn);
  }

  /**
   * The same select with one more condition.
   *
   * @param condition added by {@code and}
   * @return a new select
   */
  public Select and(Node condition) {
    Node both =
        where == null
            ? condition
            : LogicalNode.of(LogicalNode.Connective.AND, List.of(where, condition));
    return new Select(
        distinct,
        items,
        from,
        joins,
        both,
        groupBy,
        having,
        orderBy,
        limit,
        offset,
        lock,
        distinctOn);
  }

  /**
   * The same select with one more join.
   *
   * @param join added last
   * @return a new select
   */
  public Select join(Join join) {
    List<Join> more = new ArrayList<>(joins);
    more.add(join);
    return new Select(
        distinct,
        items,
        from,
        more,
        where,
        groupBy,
        having,
        orderBy,
        limit,
        offset,
        lock,
        distinctOn);
  }

  /**
   * The same select in another order.
   *
   * @param order the keys
   * @return a new select
   */
  public Select orderedBy(List<OrderItem> order) {
    return new Select(
        distinct,
        items,
        from,
        joins,
        where,
        groupBy,
        having,
        order,
        limit,
        offset,
        lock,
        distinctOn);
  }

  /**
   * The same select, bounded.
   *
   * @param most the most rows, or null
   * @param skip the rows to skip, or null
   * @return a new select
   */
  public Select bounded(@Nullable Node most, @Nullable Node skip) {
    return new Select(
        distinct,
        items,
        from,
        joins,
        where,
        groupBy,
        having,
        orderBy,
        most,
        skip,
        lock,
        distinctOn);
  }
}
