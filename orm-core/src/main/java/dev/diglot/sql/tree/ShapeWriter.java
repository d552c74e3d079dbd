package dev.diglot.sql.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes what a tree's text depends on as a flat list; deep expressions cost no stack. */
final class ShapeWriter {
  /** How deep expressions are usually; what is below takes a list of its own. */
  private static final int USUAL_DEPTH = 100;

  private final List<@Nullable Object> parts;
  private final List<BindNode> binds;
  private final @Nullable Consumer<LambdaNode> lambdas;
  private List<Origin> origins = List.of();

  ShapeWriter(
      List<@Nullable Object> parts, List<BindNode> binds, @Nullable Consumer<LambdaNode> lambdas) {
    this.parts = parts;
    this.binds = binds;
    this.lambdas = lambdas;
  }

  private void add(@Nullable Object part) {
    parts.add(part);
  }

  void origin(@Nullable Origin origin) {
    if (origin == null) {
      add(null);
      return;
    }
    for (int i = 0; i < origins.size(); i++) {
      if (origins.get(i) == origin) {
        add(i);
        return;
      }
    }
    met(origin);
    add(origin.entity());
    add(origin.alias());
  }

  /** Most statements have one. */
  private void met(Origin origin) {
    if (origins.isEmpty()) {
      origins = List.of(origin);
      return;
    }
    if (origins.size() == 1) {
      origins = new ArrayList<>(origins);
    }
    origins.add(origin);
  }

  void node(@Nullable Node root) {
    if (root == null) {
      add(null);
      return;
    }
    node(root, USUAL_DEPTH);
  }

  private void node(Node root, int depth) {
    if (depth == 0) {
      deep(root);
      return;
    }
    if (root instanceof ComparisonNode comparison) {
      add(comparison.comparison());
      node(comparison.left(), depth - 1);
      node(comparison.right(), depth - 1);
      return;
    }
    List<Node> children = root.children();
    own(root, children.size());
    for (int i = 0; i < children.size(); i++) {
      node(children.get(i), depth - 1);
    }
  }

  private void deep(Node root) {
    Deque<Node> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      Node node = open.pop();
      List<Node> children = node.children();
      own(node, children.size());
      pushAll(open, children);
    }
  }

  private static void pushAll(Deque<Node> open, List<Node> nodes) {
    for (int i = nodes.size() - 1; i >= 0; i--) {
      open.push(nodes.get(i));
    }
  }

  /** What a node says besides its children; how many there are goes along if that differs. */
  private void own(Node node, int children) {
    if (node instanceof BindNode bind) {
      bind(bind);
      return;
    }
    if (node instanceof ComparisonNode comparison) {
      add(comparison.comparison());
      return;
    }
    add(node.getClass());
    if (node instanceof PathNode path) {
      path(path);
    } else {
      add(children);
      others(node);
    }
  }

  /** Most paths have one step. */
  private void path(PathNode path) {
    origin(path.origin());
    add(path.declaringClass());
    add(path.steps().size() == 1 ? path.steps().get(0) : path.steps());
  }

  private void others(Node node) {
    if (node instanceof ColumnNode column) {
      origin(column.origin());
      add(column.column());
      add(column.type());
      add(column.nullable());
    } else if (node instanceof OperationNode operation) {
      add(operation.operator());
      add(operation.type());
    } else if (node instanceof LogicalNode logical) {
      add(logical.connective());
    } else if (node instanceof EqualityNode equality) {
      add(equality.leftPresent());
      add(equality.rightPresent());
    } else if (node instanceof NullTestNode test) {
      add(test.negated());
    } else if (node instanceof CaseNode choice) {
      add(choice.branches().size());
      add(choice.type());
    } else if (node instanceof CastNode cast) {
      add(cast.type());
    } else if (node instanceof LikeNode like) {
      add(like.escape());
    } else if (node instanceof LiteralNode literal) {
      add(literal.value());
      add(literal.type());
    } else if (node instanceof RawNode raw) {
      add(raw.sql());
      add(raw.type());
    } else if (node instanceof AggregateNode aggregate) {
      aggregate(aggregate);
    } else if (node instanceof HoleNode hole) {
      add(hole);
    } else if (node instanceof LambdaNode lambda) {
      lambda(lambda);
    } else {
      subquery(node);
    }
  }

  private void lambda(LambdaNode lambda) {
    if (lambdas == null) {
      add(lambda.function());
      lambda.entities().forEach(path -> own(path, 0));
    } else {
      lambdas.accept(lambda);
    }
  }

  private void aggregate(AggregateNode aggregate) {
    add(aggregate.function());
    add(aggregate.distinct());
    add(aggregate.type());
    add(aggregate.filter() != null);
    aggregate.orderBy().forEach(this::direction);
  }

  private void subquery(Node node) {
    if (node instanceof ExistsNode exists) {
      select(exists.subquery());
    } else if (node instanceof SubqueryNode scalar) {
      select(scalar.subquery());
    } else if (node instanceof InSubqueryNode in) {
      select(in.subquery());
    }
  }

  /** A value without a type gets one by its class. */
  private void bind(BindNode bind) {
    binds.add(bind);
    Object value = bind.value();
    if (value == null) {
      add(Void.class);
    } else {
      add(value instanceof Boolean ? value : BindNode.class);
    }
    add(bind.type() == null && value != null ? value.getClass() : bind.type());
  }

  void statement(Statement statement) {
    add(statement.getClass());
    if (statement instanceof Select select) {
      select(select);
    } else if (statement instanceof Update update) {
      source(update.target());
      assignments(update.assignments());
      node(update.where());
      items(update.returning());
      sources(update.from());
    } else if (statement instanceof Delete delete) {
      source(delete.target());
      node(delete.where());
      items(delete.returning());
      sources(delete.using());
    } else if (statement instanceof Insert insert) {
      add(insert.table());
      origin(insert.origin());
      add(insert.columns());
      rows(insert.rows());
      rows(insert.select());
      items(insert.returning());
    } else if (statement instanceof Upsert upsert) {
      upsert(upsert);
    }
  }

  private void rows(@Nullable Select select) {
    add(select == null ? null : Select.class);
    if (select != null) {
      select(select);
    }
  }

  private void upsert(Upsert upsert) {
    add(upsert.table());
    origin(upsert.origin());
    add(upsert.columns());
    rows(upsert.rows());
    rows(upsert.select());
    add(upsert.key());
    node(upsert.partial());
    origin(upsert.update().given());
    add(upsert.update().columns());
    assignments(upsert.update().assignments());
    node(upsert.update().where());
    items(upsert.returning());
  }

  private void select(Select select) {
    add(select.distinct());
    source(select.from());
    add(select.joins().size());
    for (Join join : select.joins()) {
      add(join.kind());
      source(join.source());
      node(join.condition());
    }
    items(select.items());
    node(select.where());
    nodes(select.groupBy());
    node(select.having());
    add(select.orderBy().size());
    for (OrderItem item : select.orderBy()) {
      direction(item);
      node(item.node());
    }
    node(select.limit());
    node(select.offset());
    add(select.lock());
    nodes(select.distinctOn());
  }

  private void source(@Nullable Source source) {
    add(source == null ? null : source.getClass());
    if (source == null) {
      return;
    }
    origin(source.origin());
    if (source instanceof TableSource table) {
      add(table.table());
    } else if (source instanceof SelectSource nested) {
      select(nested.select());
    } else if (source instanceof ElementSource elements) {
      node(elements.collection());
    } else if (source instanceof FunctionSource function) {
      node(function.call());
      add(function.columns());
      add(function.definitions());
      add(function.ordinality());
    }
  }

  private void direction(OrderItem item) {
    add(item.descending());
    add(item.nulls());
  }

  private void items(List<SelectItem> items) {
    add(items.size());
    for (SelectItem item : items) {
      add(item.alias());
      node(item.node());
    }
  }

  private void assignments(List<Assignment> assignments) {
    add(assignments.size());
    for (Assignment assignment : assignments) {
      add(assignment.column());
      node(assignment.value());
    }
  }

  private void rows(List<List<Node>> rows) {
    add(rows.size());
    rows.forEach(this::nodes);
  }

  private void nodes(Collection<Node> nodes) {
    add(nodes.size());
    nodes.forEach(this::node);
  }

  private void sources(List<Source> sources) {
    add(sources.size());
    sources.forEach(this::source);
  }
}
