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
final class QuerySpec {
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
  private List<FetchPath<?, ?>> fetches = List.of();
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

  static QuerySpec of(Source from) {
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

  QuerySpec join(JoinSpec join) {
    QuerySpec copy = new QuerySpec(this);
    copy.joins = with(joins, join);
    return copy;
  }

  QuerySpec where(Node condition) {
    QuerySpec copy = new QuerySpec(this);
    copy.where = with(where, condition);
    return copy;
  }

  QuerySpec groupBy(Node key) {
    QuerySpec copy = new QuerySpec(this);
    copy.groupBy = with(groupBy, key);
    return copy;
  }

  QuerySpec having(Node condition) {
    QuerySpec copy = new QuerySpec(this);
    copy.having = with(having, condition);
    return copy;
  }

  QuerySpec orderBy(List<OrderItem> items) {
    QuerySpec copy = new QuerySpec(this);
    copy.orderBy = with(orderBy, items);
    return copy;
  }

  QuerySpec withDistinct() {
    QuerySpec copy = new QuerySpec(this);
    copy.distinct = true;
    return copy;
  }

  QuerySpec distinctOn(List<Node> values) {
    QuerySpec copy = new QuerySpec(this);
    copy.distinctOn = with(distinctOn, values);
    return copy;
  }

  QuerySpec limit(long rows) {
    QuerySpec copy = new QuerySpec(this);
    copy.limit = Bounds.check("limit", rows);
    return copy;
  }

  QuerySpec offset(long rows) {
    QuerySpec copy = new QuerySpec(this);
    copy.offset = Bounds.check("offset", rows);
    return copy;
  }

  QuerySpec lock(LockClause clause) {
    QuerySpec copy = new QuerySpec(this);
    copy.lock = clause;
    return copy;
  }

  QuerySpec fetch(FetchPath<?, ?> path) {
    QuerySpec copy = new QuerySpec(this);
    copy.fetches = with(fetches, path);
    return copy;
  }

  QuerySpec options(QueryOptions other) {
    QuerySpec copy = new QuerySpec(this);
    copy.options = other;
    return copy;
  }

  Origin origin() {
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

  /** What is queried, for messages. */
  String name() {
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

  @Nullable Long limit() {
    return limit;
  }

  @Nullable Long offset() {
    return offset;
  }

  @Nullable LockClause lock() {
    return lock;
  }

  List<FetchPath<?, ?>> fetches() {
    return fetches;
  }

  QueryOptions options() {
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
