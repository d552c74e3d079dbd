package dev.diglot.query;

import dev.diglot.sql.tree.LockClause;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.OrderItem;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Everything that a query says, before it is compiled. */
record QuerySpec(
    Source from,
    List<JoinSpec> joins,
    List<Node> where,
    List<Node> groupBy,
    List<Node> having,
    List<OrderItem> orderBy,
    boolean distinct,
    List<Node> distinctOn,
    @Nullable Long limit,
    @Nullable Long offset,
    @Nullable LockClause lock,
    List<FetchPath<?, ?>> fetches,
    QueryOptions options) {

  static QuerySpec of(Source from) {
    return new QuerySpec(
        from,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        List.of(),
        null,
        null,
        null,
        List.of(),
        QueryOptions.DEFAULT);
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

  /** The same query with some parts changed. */
  QuerySpec with(UnaryOperator<Draft> change) {
    return change.apply(new Draft(this)).spec();
  }

  /** A mutable copy, so that each clause changes one thing. Its lists are immutable. */
  static final class Draft {
    private final Source from;
    private List<JoinSpec> joins;
    private List<Node> where;
    private List<Node> groupBy;
    private List<Node> having;
    private List<OrderItem> orderBy;
    private boolean distinct;
    private List<Node> distinctOn;
    private @Nullable Long limit;
    private @Nullable Long offset;
    private @Nullable LockClause lock;
    private List<FetchPath<?, ?>> fetches;
    private QueryOptions options;

    private Draft(QuerySpec spec) {
      from = spec.from;
      joins = spec.joins;
      where = spec.where;
      groupBy = spec.groupBy;
      having = spec.having;
      orderBy = spec.orderBy;
      distinct = spec.distinct;
      distinctOn = spec.distinctOn;
      limit = spec.limit;
      offset = spec.offset;
      lock = spec.lock;
      fetches = spec.fetches;
      options = spec.options;
    }

    /** A list and more; most clauses are given once, so there is seldom anything to copy. */
    private static <E> List<E> with(List<E> list, List<? extends E> more) {
      if (list.isEmpty()) {
        return List.copyOf(more);
      }
      List<E> all = new ArrayList<>(list.size() + more.size());
      all.addAll(list);
      all.addAll(more);
      return List.copyOf(all);
    }

    Draft join(JoinSpec join) {
      joins = with(joins, List.of(join));
      return this;
    }

    Draft where(Node condition) {
      where = with(where, List.of(condition));
      return this;
    }

    Draft groupBy(Node key) {
      groupBy = with(groupBy, List.of(key));
      return this;
    }

    Draft having(Node condition) {
      having = with(having, List.of(condition));
      return this;
    }

    Draft orderBy(List<OrderItem> items) {
      orderBy = with(orderBy, items);
      return this;
    }

    Draft distinct() {
      distinct = true;
      return this;
    }

    Draft distinctOn(List<Node> values) {
      distinctOn = with(distinctOn, values);
      return this;
    }

    Draft limit(long rows) {
      limit = Bounds.check("limit", rows);
      return this;
    }

    Draft offset(long rows) {
      offset = Bounds.check("offset", rows);
      return this;
    }

    Draft lock(LockClause clause) {
      lock = clause;
      return this;
    }

    Draft fetch(FetchPath<?, ?> path) {
      fetches = with(fetches, List.of(path));
      return this;
    }

    Draft options(QueryOptions other) {
      options = other;
      return this;
    }

    private QuerySpec spec() {
      return new QuerySpec(
          from,
          joins,
          where,
          groupBy,
          having,
          orderBy,
          distinct,
          distinctOn,
          limit,
          offset,
          lock,
          fetches,
          options);
    }
  }
}
