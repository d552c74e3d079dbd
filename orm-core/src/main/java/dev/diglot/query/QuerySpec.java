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

  /** A mutable copy, so that each clause changes one thing. */
  static final class Draft {
    private final Source from;
    private final List<JoinSpec> joins;
    private final List<Node> where;
    private final List<Node> groupBy;
    private final List<Node> having;
    private final List<OrderItem> orderBy;
    private boolean distinct;
    private final List<Node> distinctOn;
    private @Nullable Long limit;
    private @Nullable Long offset;
    private @Nullable LockClause lock;
    private final List<FetchPath<?, ?>> fetches;
    private QueryOptions options;

    private Draft(QuerySpec spec) {
      from = spec.from;
      joins = new ArrayList<>(spec.joins);
      where = new ArrayList<>(spec.where);
      groupBy = new ArrayList<>(spec.groupBy);
      having = new ArrayList<>(spec.having);
      orderBy = new ArrayList<>(spec.orderBy);
      distinct = spec.distinct;
      distinctOn = new ArrayList<>(spec.distinctOn);
      limit = spec.limit;
      offset = spec.offset;
      lock = spec.lock;
      fetches = new ArrayList<>(spec.fetches);
      options = spec.options;
    }

    Draft join(JoinSpec join) {
      joins.add(join);
      return this;
    }

    Draft where(Node condition) {
      where.add(condition);
      return this;
    }

    Draft groupBy(Node key) {
      groupBy.add(key);
      return this;
    }

    Draft having(Node condition) {
      having.add(condition);
      return this;
    }

    Draft orderBy(List<OrderItem> items) {
      orderBy.addAll(items);
      return this;
    }

    Draft distinct() {
      distinct = true;
      return this;
    }

    Draft distinctOn(List<Node> values) {
      distinctOn.addAll(values);
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
      fetches.add(path);
      return this;
    }

    Draft options(QueryOptions other) {
      options = other;
      return this;
    }

    private QuerySpec spec() {
      return new QuerySpec(
          from,
          List.copyOf(joins),
          List.copyOf(where),
          List.copyOf(groupBy),
          List.copyOf(having),
          List.copyOf(orderBy),
          distinct,
          List.copyOf(distinctOn),
          limit,
          offset,
          lock,
          List.copyOf(fetches),
          options);
    }
  }
}
