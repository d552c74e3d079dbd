package dev.diglot.query;

import dev.diglot.sql.tree.ElementSource;
import dev.diglot.sql.tree.Join;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.OrderItem;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.Select;
import dev.diglot.sql.tree.SelectItem;
import dev.diglot.sql.tree.Source;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One select on its way from entities to tables; its items are decided last. */
final class SelectResolution {
  private final StatementResolver resolver;
  private final Select select;
  private final JoinSink sink = new JoinSink(true);
  private final Scope scope;
  private final @Nullable Source from;
  private final List<Join> joins = new ArrayList<>();
  private final List<Node> links = new ArrayList<>();

  SelectResolution(StatementResolver resolver, Select select, @Nullable Scope outer) {
    this.resolver = resolver;
    this.select = select;
    this.scope = Scope.of(outer, sink);
    boolean fresh = outer != null && outer.inlined();
    if (select.from() != null) {
      register(select.from().origin(), fresh, false);
    }
    for (Join join : select.joins()) {
      register(join.source().origin(), fresh, join.kind() == Join.Kind.LEFT);
    }
    this.from = select.from() == null ? null : first(select.from());
    if (from != null) {
      sink.resolved(from);
    }
    for (Join join : select.joins()) {
      join(join);
    }
  }

  private Source first(Source source) {
    if (!(source instanceof ElementSource collection)) {
      return resolver.source(source, scope);
    }
    Elements elements = Elements.of(resolver.paths(), collection, scope);
    links.add(elements.link());
    joins.addAll(elements.joins());
    return elements.from();
  }

  Scope scope() {
    return scope;
  }

  /** A value of this select. */
  Node value(Node node) {
    return resolver.resolveValue(node, scope);
  }

  Select finish(List<SelectItem> items) {
    if (select.where() != null) {
      links.add(resolver.resolve(select.where(), scope));
    }
    Node where = Conditions.allOrNull(links);
    List<Node> groupBy = values(select.groupBy());
    GroupKeys keys = new GroupKeys(groupBy);
    Node having = keys.inOrNull(resolver.resolveOrNull(select.having(), scope));
    List<OrderItem> order = new ArrayList<>();
    for (OrderItem item : select.orderBy()) {
      order.add(keys.in(new OrderItem(value(item.node()), item.descending(), item.nulls())));
    }
    joins.addAll(sink.drain());
    return new Select(
        select.distinct(),
        keys.inItems(items),
        from,
        joins,
        where,
        keys.in(groupBy),
        having,
        order,
        select.limit(),
        select.offset(),
        select.lock(),
        values(select.distinctOn()));
  }

  private List<Node> values(List<Node> nodes) {
    List<Node> values = new ArrayList<>();
    for (Node node : nodes) {
      values.add(value(node));
    }
    return values;
  }

  /** An inlined expression may stand in a statement twice; each time its places are its own. */
  private void register(Origin origin, boolean fresh, boolean nullable) {
    Origin place = origin;
    if (fresh) {
      Class<?> entity = origin.entity();
      place = entity == null ? Origin.ofTable() : Origin.of(entity);
      scope.substitute(origin, place);
    }
    sink.add(place, nullable);
  }

  private void join(Join join) {
    if (join.source() instanceof ElementSource collection) {
      joinElements(join, collection);
    } else {
      joinSource(join);
    }
  }

  /** Elements are linked to their owner by the relationship; what is asked besides comes last. */
  private void joinElements(Join join, ElementSource collection) {
    Elements elements = Elements.of(resolver.paths(), collection, scope);
    sink.resolved(elements.from());
    joins.addAll(sink.drain());
    joins.add(new Join(join.kind(), elements.from(), elements.link()));
    joins.addAll(elements.joins());
    Node condition = resolver.resolve(join.condition(), scope);
    if (!(condition instanceof LiteralNode literal && Boolean.TRUE.equals(literal.value()))) {
      links.add(condition);
    }
  }

  private void joinSource(Join join) {
    Source source = resolver.source(join.source(), scope);
    sink.resolved(source);
    sink.close(source.origin());
    Node condition = resolver.resolve(join.condition(), scope);
    sink.close(null);
    joins.addAll(sink.drain());
    joins.add(new Join(join.kind(), source, condition));
  }
}
