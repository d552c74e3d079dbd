package dev.diglot.query;

import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import dev.diglot.mapping.Attribute;
import dev.diglot.mapping.BasicAttribute;
import dev.diglot.mapping.EntityType;
import dev.diglot.mapping.Metadata;
import dev.diglot.mapping.ToManyAttribute;
import dev.diglot.mapping.ToOneAttribute;
import dev.diglot.sql.logic.Lowering;
import dev.diglot.sql.tree.AggregateNode;
import dev.diglot.sql.tree.Join;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Operators;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.Select;
import dev.diglot.sql.tree.SelectItem;
import dev.diglot.sql.tree.SelectSource;
import dev.diglot.type.StandardTypes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns what a query says into a statement over tables and the meaning of its columns. */
public final class QueryCompiler {
  private final Metadata metadata;
  private final StatementResolver resolver;
  private final BindTrace trace;

  /**
   * A compiler.
   *
   * @param metadata the mapping
   * @param clock the time for code that asks for it
   */
  public QueryCompiler(Metadata metadata, Clock clock) {
    this(metadata, clock, BindTrace.none());
  }

  QueryCompiler(Metadata metadata, Clock clock, BindTrace trace) {
    this.trace = trace;
    this.metadata = metadata;
    this.resolver = new StatementResolver(metadata, clock, trace);
  }

  /**
   * Compiles a query.
   *
   * @param <R> what a row becomes
   * @param kind what is asked of its rows
   * @param spec what the query says
   * @param items what is selected
   * @param constructor makes results of the items; without one the first item is the result
   * @return the compiled query
   */
  @SuppressWarnings("unchecked")
  public <R> CompiledQuery<R> compile(
      QueryKind kind,
      QuerySpec spec,
      List<Node> items,
      @Nullable Function<@Nullable Object[], R> constructor) {
    return switch (kind) {
      case ROWS -> compile(spec, items, constructor);
      case COUNT -> (CompiledQuery<R>) count(spec, items);
      case EXISTS -> (CompiledQuery<R>) exists(spec, items);
    };
  }

  private <R> CompiledQuery<R> compile(
      QuerySpec spec, List<Node> items, @Nullable Function<@Nullable Object[], R> constructor) {
    CompiledQuery<R> query = compile(open(spec), items, constructor);
    return new CompiledQuery<>(
        query.select(),
        query.shape(),
        query.tables(),
        fetches(spec, query.shape()),
        spec.options());
  }

  <R> CompiledQuery<R> compile(
      Select raw, List<Node> items, @Nullable Function<@Nullable Object[], R> constructor) {
    return compile(new SelectResolution(resolver, raw, null), items, constructor);
  }

  private <R> CompiledQuery<R> compile(
      SelectResolution select,
      List<Node> items,
      @Nullable Function<@Nullable Object[], R> constructor) {
    PlannedItems<R> planned = PlannedItems.of(resolver, select.scope(), items, constructor);
    Select statement = Lowering.lower(select.finish(planned.items()));
    return new CompiledQuery<>(
        statement, planned.shape(), TableCollector.of(statement), List.of(), QueryOptions.DEFAULT);
  }

  /** The number of rows; rows that are grouped, distinct or bounded are counted from outside. */
  private CompiledQuery<Long> count(QuerySpec spec, List<Node> items) {
    Select statement;
    if (plain(spec)) {
      statement = bare(spec, COUNT);
    } else {
      CompiledQuery<?> rows = compile(spec, items, row -> row);
      Origin origin = Origin.ofTable();
      statement =
          Select.from(
              new SelectSource(named(rows.select()), origin), List.of(SelectItem.of(COUNT)));
    }
    return value(spec, statement, new ValueShape<>(1, StandardTypes.BIGINT));
  }

  /** One row if there is any. */
  private CompiledQuery<Integer> exists(QuerySpec spec, List<Node> items) {
    Select statement;
    if (spec.groupBy().isEmpty() && !aggregated(items)) {
      statement = bare(spec, ONE);
    } else {
      Origin origin = Origin.ofTable();
      Select rows = named(compile(spec, items, row -> row).select());
      statement = Select.from(new SelectSource(rows, origin), List.of(SelectItem.of(ONE)));
    }
    Node limit = statement.limit() == null ? trace.constant(ShapeKey.bound(1L)) : statement.limit();
    Select bounded = statement.bounded(limit, statement.offset());
    return value(spec, bounded, new ValueShape<>(1, StandardTypes.INTEGER));
  }

  private static final Node COUNT =
      new AggregateNode(Operators.COUNT, false, List.of(), StandardTypes.BIGINT);
  private static final Node ONE = new LiteralNode(1, StandardTypes.INTEGER);

  /** The rows of a query, with one item and in no order. */
  private Select bare(QuerySpec spec, Node item) {
    return Lowering.lower(open(spec).finish(List.of(SelectItem.of(item))).orderedBy(List.of()));
  }

  private static boolean plain(QuerySpec spec) {
    return spec.groupBy().isEmpty()
        && !spec.distinct()
        && spec.distinctOn().isEmpty()
        && spec.limit() == null
        && spec.offset() == null
        && spec.lock() == null;
  }

  private static boolean aggregated(List<Node> items) {
    return items.stream().anyMatch(AggregateNode.class::isInstance);
  }

  private static <R> CompiledQuery<R> value(
      QuerySpec spec, Select statement, ResultShape<R> shape) {
    return new CompiledQuery<>(
        statement, shape, TableCollector.of(statement), List.of(), spec.options());
  }

  /** A derived table needs different column names. */
  private static Select named(Select select) {
    List<SelectItem> items = new ArrayList<>();
    select.items().forEach(i -> items.add(new SelectItem(i.node(), "c" + (items.size() + 1))));
    return select.withItems(items);
  }

  private SelectResolution open(QuerySpec spec) {
    Select raw =
        new Select(
            spec.distinct(),
            List.of(),
            spec.from(),
            joins(spec),
            Conditions.allOrNull(spec.where()),
            spec.groupBy(),
            Conditions.allOrNull(spec.having()),
            spec.orderBy(),
            boundOrNull(spec.limit(), true),
            boundOrNull(spec.offset(), false),
            spec.lock(),
            spec.distinctOn());
    return new SelectResolution(resolver, raw, null);
  }

  private List<Join> joins(QuerySpec spec) {
    List<Join> joins = new ArrayList<>();
    for (JoinSpec join : spec.joins()) {
      joins.addAll(join.relationship() == null ? List.of(on(join)) : along(spec, join));
    }
    return joins;
  }

  private static Join on(JoinSpec join) {
    return new Join(
        join.kind(),
        Objects.requireNonNull(join.source()),
        Objects.requireNonNull(join.condition()));
  }

  private List<Join> along(QuerySpec spec, JoinSpec join) {
    EntityType<?> type = metadata.entity(spec.entity());
    String name = Objects.requireNonNull(join.relationship()).steps().get(0);
    Attribute attribute = type.find(name);
    if (attribute == null) {
      throw PathErrors.unknown(type.name(), name, type.attributes());
    }
    EntityType<?> target = RelationshipJoins.target(type, attribute);
    Origin to = join.target() == null ? Origin.of(target.javaType()) : join.target();
    return RelationshipJoins.along(join.kind(), spec.origin(), type, attribute, to);
  }

  private List<List<Attribute>> fetches(QuerySpec spec, ResultShape<?> shape) {
    List<List<Attribute>> paths = new ArrayList<>();
    for (List<String> path : spec.fetches()) {
      if (!(shape instanceof EntityShape<?> entity)) {
        throw new QueryException(
            QueryError.INVALID_QUERY,
            "fetch(…) loads ahead for entities, but this query selects values."
                + " Remove the fetch, or query for the entity.");
      }
      paths.add(attributes(entity.type(), path));
    }
    return paths;
  }

  private static List<Attribute> attributes(EntityType<?> start, List<String> path) {
    List<Attribute> attributes = new ArrayList<>();
    EntityType<?> type = start;
    for (String step : path) {
      Attribute attribute = type.find(step);
      if (attribute == null) {
        throw PathErrors.unknown(type.name(), step, type.attributes());
      }
      attributes.add(attribute);
      if (attribute instanceof ToOneAttribute || attribute instanceof ToManyAttribute) {
        type = RelationshipJoins.target(type, attribute);
      } else if (!(attribute instanceof BasicAttribute basic && basic.lazy())) {
        throw notFetchable(type, attribute);
      }
    }
    return attributes;
  }

  private static QueryException notFetchable(EntityType<?> type, Attribute attribute) {
    return new QueryException(
        QueryError.INVALID_QUERY,
        type.name()
            + "."
            + attribute.name()
            + " is always loaded. Expected a relationship or a Lazy column; remove the fetch.");
  }

  private @Nullable Node boundOrNull(@Nullable Long rows, boolean limit) {
    return rows == null ? null : trace.bound(rows, limit);
  }
}
