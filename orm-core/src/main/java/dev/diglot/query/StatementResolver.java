package dev.diglot.query;

import dev.diglot.mapping.ComparatorTemplate;
import dev.diglot.mapping.ExpressionTemplate;
import dev.diglot.mapping.Metadata;
import dev.diglot.query.LambdaResolver.Applied;
import dev.diglot.sql.tree.AggregateNode;
import dev.diglot.sql.tree.ColumnNode;
import dev.diglot.sql.tree.EntitySource;
import dev.diglot.sql.tree.EqualityNode;
import dev.diglot.sql.tree.ExistsNode;
import dev.diglot.sql.tree.FunctionSource;
import dev.diglot.sql.tree.Holes;
import dev.diglot.sql.tree.InSubqueryNode;
import dev.diglot.sql.tree.LambdaNode;
import dev.diglot.sql.tree.MembershipNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.PathNode;
import dev.diglot.sql.tree.Select;
import dev.diglot.sql.tree.SelectItem;
import dev.diglot.sql.tree.SelectSource;
import dev.diglot.sql.tree.Source;
import dev.diglot.sql.tree.SubqueryNode;
import dev.diglot.sql.tree.TableSource;
import dev.diglot.sql.tree.TupleNode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Turns a tree over entities into a tree over tables. */
final class StatementResolver {
  private final Metadata metadata;
  private final PathResolver paths;
  private final LambdaResolver lambdas;
  private final Clock clock;
  private final BindTrace trace;
  private final BindTyping typing;
  private final Comparators comparators;
  private final Tuples tuples;

  StatementResolver(Metadata metadata, Clock clock) {
    this(metadata, clock, BindTrace.none());
  }

  StatementResolver(Metadata metadata, Clock clock, BindTrace trace) {
    this.trace = trace;
    this.metadata = metadata;
    this.clock = clock;
    this.paths = new PathResolver(metadata, this);
    this.lambdas = new LambdaResolver(metadata, paths, clock, trace);
    this.typing = new BindTyping(metadata, trace);
    this.comparators = new Comparators(metadata, this, trace);
    this.tuples = new Tuples(metadata, trace);
  }

  PathResolver paths() {
    return paths;
  }

  LambdaResolver lambdas() {
    return lambdas;
  }

  /** The expression of a template with what Java computes for this execution. */
  Node filled(ExpressionTemplate template) {
    if (template.holes().isEmpty()) {
      return trace.constant(template.node());
    }
    trace.changing();
    List<@Nullable Object> values = new ArrayList<>();
    template.holes().forEach(hole -> values.add(hole.value(List.of(), clock)));
    return Holes.fill(template.node(), values.toArray());
  }

  BindTyping typing() {
    return typing;
  }

  /** A node whose paths are columns and whose binds, but for its own, are typed. */
  Node resolve(Node node, Scope scope) {
    return new BottomUp(each -> atOnce(each, scope), each -> overResolved(each, scope))
        .rewrite(node);
  }

  private @Nullable Node atOnce(Node node, Scope scope) {
    if (node instanceof PathNode path) {
      return path(path, scope);
    }
    if (node instanceof ColumnNode column && column.origin().entity() == null) {
      return ofRows(column, scope);
    }
    if (node instanceof LambdaNode lambda) {
      Applied applied = lambdas.apply(lambda, scope);
      return resolve(applied.node(), applied.scope());
    }
    if (node instanceof ExistsNode exists) {
      return new ExistsNode(subquery(exists.subquery(), scope));
    }
    if (node instanceof SubqueryNode scalar) {
      return new SubqueryNode(subquery(scalar.subquery(), scope));
    }
    ComparatorTemplate comparator = comparators.of(node, scope);
    return comparator == null ? null : keyed(node, comparator, scope);
  }

  private Node path(PathNode path, Scope scope) {
    Origin origin = path.origin();
    Node given = origin == null || !path.steps().isEmpty() ? null : scope.given(origin);
    return given == null ? paths.resolve(path, scope) : given;
  }

  /** A comparison of keys. */
  private Node keyed(Node node, ComparatorTemplate comparator, Scope scope) {
    Node keyed = node.mapChildren(side -> comparators.key(comparator, side, scope));
    return settle(
        keyed instanceof InSubqueryNode in
            ? new InSubqueryNode(
                in.value(),
                subquery(
                    in.subquery(),
                    scope,
                    (item, inner) -> comparators.over(comparator, item, inner)))
            : keyed);
  }

  private Node overResolved(Node node, Scope scope) {
    if (node instanceof InSubqueryNode in) {
      return settle(new InSubqueryNode(in.value(), subquery(in.subquery(), scope)));
    }
    return settle(node instanceof AggregateNode aggregate ? counted(aggregate) : node);
  }

  /** A node that stands alone, so that a bind has nothing to take its type from. */
  Node resolveValue(Node node, Scope scope) {
    return typing.alone(resolve(node, scope));
  }

  /** The parts of a value for the columns of a target, as many as the target has. */
  List<Node> parts(Node target, Node value) {
    return tuples.partsFor(target, value);
  }

  @Nullable Node resolveOrNull(@Nullable Node node, Scope scope) {
    return node == null ? null : resolve(node, scope);
  }

  Source source(Source source, Scope scope) {
    if (source instanceof EntitySource entity) {
      Class<?> type = Objects.requireNonNull(entity.origin().entity());
      return new TableSource(metadata.entity(type).table().name(), scope.actual(entity.origin()));
    }
    if (source instanceof SelectSource nested) {
      return new SelectSource(subquery(nested.select(), scope), scope.actual(nested.origin()));
    }
    if (source instanceof FunctionSource function) {
      return new FunctionSource(
          resolve(function.call(), scope),
          function.columns(),
          function.definitions(),
          function.ordinality(),
          scope.actual(function.origin()));
    }
    return source;
  }

  /** A column of a function's rows; in an inlined expression the rows have a place of their own. */
  private static ColumnNode ofRows(ColumnNode column, Scope scope) {
    Origin place = scope.actual(column.origin());
    JoinSink sink = scope.sinkOf(place);
    return column.type() == null && sink != null
        ? sink.column(place, column.column())
        : new ColumnNode(place, column.column(), column.type(), column.nullable());
  }

  private Select subquery(Select select, Scope outer) {
    return subquery(select, outer, (item, scope) -> item);
  }

  private Select subquery(Select select, Scope outer, BiFunction<Node, Scope, Node> made) {
    SelectResolution resolution = new SelectResolution(this, select, outer);
    Scope scope = resolution.scope();
    List<SelectItem> items =
        select.items().stream()
            .map(
                item ->
                    new SelectItem(made.apply(resolution.value(item.node()), scope), item.alias()))
            .toList();
    return resolution.finish(items);
  }

  /** Settling a taken-apart comparison settles each of its parts. */
  private Node settle(Node node) {
    if (node instanceof MembershipNode in && in.value() instanceof TupleNode row) {
      return Conditions.any(
          in.options().stream()
              .map(option -> settle(new EqualityNode(row, option, false, false)))
              .toList());
    }
    Node expanded = tuples.expand(node);
    return expanded.getClass() == node.getClass()
        ? typing.settle(expanded)
        : expanded.mapChildren(typing::settle);
  }

  /** Counting an entity counts its key; a key has no null part, so its first column will do. */
  private static AggregateNode counted(AggregateNode aggregate) {
    if (aggregate.arguments().size() == 1
        && aggregate.arguments().get(0) instanceof TupleNode tuple
        && !aggregate.distinct()) {
      return aggregate.withArguments(List.of(tuple.elements().get(0)));
    }
    return aggregate;
  }
}
