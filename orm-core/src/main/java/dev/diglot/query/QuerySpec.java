package dev.diglot.query;

import dev.diglot.sql.tree.LockClause;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.OrderItem;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.Source;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a query says, before it is compiled. A value: each clause gives a copy, which is
 * changed before anybody else sees it. Its lists are immutable.
 */
public final class QuerySpec {
  private final Source from;
  private List<JoinSpec> joins = List.of();
  private List<Node> where = List.of();
  private List<Node> groupBy = List.of();
  private List<Node> having = List.of();
  private List<OrderItem> orderBy = List.of();
  private boolean distinct;
  private List<Node> distinctOn = List.of();
  private @Nullable Long limit;
  private @Nullable Long offset;
  private @Nullable LockClause lock;
  private List<List<String>> fetches = List.of();
  private QueryOptions options = QueryOptions.DEFAULT;

  private QuerySpec(Source from) {
    this.from = from;
  }

  private QuerySpec(QuerySpec other) {
    from = other.from;
    joins = other.joins;
    where = other.where;
    groupBy = other.groupBy;
    having = other.having;
    orderBy = other.orderBy;
    distinct = other.distinct;
    distinctOn = other.distinctOn;
    limit = other.limit;
    offset = other.offset;
    lock = other.lock;
    fetches = other.fetches;
    options = other.options;
  }

  /**
   * A query for all that there is.
   *
   * @param from what is queried
   * @return what the query says
   */
  public static QuerySpec of(Source from) {
    return new QuerySpec(from);
  }

  /** A list and more; most clauses are given once, so there is seldom anything to copy. */
  private static <E> List<E> with(List<E> list, List<? extends E> more) {
    if (list.isEmpty()) {
      return List.copyOf(more);
    }
    List<E> all = new ArrayList<>(list.size() + more.size());
    all.addAll(list);
    all.addAll(more);
    return all;
  }

  private static <E> List<E> with(List<E> list, E one) {
    if (list.isEmpty()) {
      return List.of(one);
    }
    List<E> all = new ArrayList<>(list.size() + 1);
    for (int i = 0; i < list.size(); i++) {
      all.add(list.get(i));
    }
    all.add(one);
    return all;
  }

  /**
   * With one more join.
   *
   * @param join the join
   * @return the changed copy
   */
  public QuerySpec join(JoinSpec join) {
    QuerySpec copy = new QuerySpec(this);
    copy.joins = with(joins, join);
    return copy;
  }

  /**
   * With one more condition.
   *
   * @param condition what rows must fulfil besides
   * @return the changed copy
   */
  public QuerySpec where(Node condition) {
    QuerySpec copy = new QuerySpec(this);
    copy.where = with(where, condition);
    return copy;
  }

  /**
   * With one more key of groups.
   *
   * @param key what rows of a group have in common
   * @return the changed copy
   */
  public QuerySpec groupBy(Node key) {
    QuerySpec copy = new QuerySpec(this);
    copy.groupBy = with(groupBy, key);
    return copy;
  }

  /**
   * With one more condition on groups.
   *
   * @param condition what groups must fulfil besides
   * @return the changed copy
   */
  public QuerySpec having(Node condition) {
    QuerySpec copy = new QuerySpec(this);
    copy.having = with(having, condition);
    return copy;
  }

  /**
   * With further keys of the order.
   *
   * @param items the keys, first things first
   * @return the changed copy
   */
  public QuerySpec orderBy(List<OrderItem> items) {
    QuerySpec copy = new QuerySpec(this);
    copy.orderBy = with(orderBy, items);
    return copy;
  }

  /**
   * Without rows that are the same.
   *
   * @return the changed copy
   */
  public QuerySpec withDistinct() {
    QuerySpec copy = new QuerySpec(this);
    copy.distinct = true;
    return copy;
  }

  /**
   * With the first row only of those that have the same values.
   *
   * @param values further values
   * @return the changed copy
   */
  public QuerySpec distinctOn(List<Node> values) {
    QuerySpec copy = new QuerySpec(this);
    copy.distinctOn = with(distinctOn, values);
    return copy;
  }

  /**
   * With another limit.
   *
   * @param rows how many rows at most
   * @return the changed copy
   */
  public QuerySpec limit(long rows) {
    QuerySpec copy = new QuerySpec(this);
    copy.limit = Bounds.check("limit", rows);
    return copy;
  }

  /**
   * With another offset.
   *
   * @param rows how many rows are left out
   * @return the changed copy
   */
  public QuerySpec offset(long rows) {
    QuerySpec copy = new QuerySpec(this);
    copy.offset = Bounds.check("offset", rows);
    return copy;
  }

  /**
   * With rows locked.
   *
   * @param clause how
   * @return the changed copy
   */
  public QuerySpec lock(LockClause clause) {
    QuerySpec copy = new QuerySpec(this);
    copy.lock = clause;
    return copy;
  }

  /**
   * With one more path loaded ahead.
   *
   * @param path the names of its steps
   * @return the changed copy
   */
  public QuerySpec fetch(List<String> path) {
    QuerySpec copy = new QuerySpec(this);
    copy.fetches = with(fetches, path);
    return copy;
  }

  /**
   * With other options.
   *
   * @param other how the result is treated
   * @return the changed copy
   */
  public QuerySpec options(QueryOptions other) {
    QuerySpec copy = new QuerySpec(this);
    copy.options = other;
    return copy;
  }

  /**
   * The place that is queried, joins left aside.
   *
   * @return the place
   */
  public Origin origin() {
    return from.origin();
  }

  /** The entity that is queried; rows of a function have none. */
  Class<?> entity() {
    Class<?> entity = from.origin().entity();
    if (entity == null) {
      throw new IllegalStateException("A query over " + from + " has no entity.");
    }
    return entity;
  }

  /**
   * What is queried, for messages.
   *
   * @return the entity's simple name
   */
  public String name() {
    return from.origin().entity() == null ? "rows" : entity().getSimpleName();
  }

  Source from() {
    return from;
  }

  List<JoinSpec> joins() {
    return joins;
  }

  List<Node> where() {
    return where;
  }

  List<Node> groupBy() {
    return groupBy;
  }

  List<Node> having() {
    return having;
  }

  List<OrderItem> orderBy() {
    return orderBy;
  }

  boolean distinct() {
    return distinct;
  }

  List<Node> distinctOn() {
    return distinctOn;
  }

  /**
   * How many rows there are at most.
   *
   * @return the limit, or null when there is none
   */
  public @Nullable Long limit() {
    return limit;
  }

  @Nullable Long offset() {
    return offset;
  }

  @Nullable LockClause lock() {
    return lock;
  }

  List<List<String>> fetches() {
    return fetches;
  }

  /**
   * How the result is treated.
   *
   * @return the options
   */
  public QueryOptions options() {
    return options;
  }

  /** Which clauses there are; values may be secret, so none is shown. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("Query(").append(name());
    mention(text, joins, " joined");
    mention(text, where, " where");
    mention(text, groupBy, " grouped");
    mention(text, having, " having");
    mention(text, orderBy, " ordered");
    mention(text, fetches, " fetching");
    text.append(limit == null ? "" : ", limited").append(offset == null ? "" : ", offset");
    return text.append(lock == null ? ")" : ", locking)").toString();
  }

  private static void mention(StringBuilder text, List<?> clauses, String name) {
    if (!clauses.isEmpty()) {
      text.append(',').append(name);
      if (clauses.size() > 1) {
        text.append(" x").append(clauses.size());
      }
    }
  }
}
