package dev.diglot.query;

import dev.diglot.lambda.LambdaTemplate;
import dev.diglot.lambda.Projection;
import dev.diglot.mapping.Metadata;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.EntitySource;
import dev.diglot.sql.tree.LambdaNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.OrderItem;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.PathNode;
import dev.diglot.sql.tree.Shape;
import dev.diglot.sql.tree.Source;
import dev.diglot.type.StandardTypes;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a query's statement depends on, and the values that it binds. */
final class ShapeKey {
  /** How much a query says that has one entity and an order, and how much each condition. */
  private static final int USUAL_SIZE = 16;

  private static final int USUAL_CONDITION = 9;

  private final Metadata metadata;
  private final Clock clock;
  private final Shape.Builder shape;
  private @Nullable Computed computed;
  private @Nullable BindNode limit;
  private @Nullable BindNode offset;
  private @Nullable LambdaNode maker;
  private boolean keepable = true;

  private ShapeKey(Metadata metadata, Clock clock, int size) {
    this.metadata = metadata;
    this.clock = clock;
    this.shape = Shape.builder(this::lambda, size);
  }

  static ShapeKey of(
      QueryKind kind, QuerySpec spec, List<Node> items, Metadata metadata, Clock clock) {
    ShapeKey key =
        new ShapeKey(metadata, clock, USUAL_SIZE + spec.where().size() * USUAL_CONDITION);
    key.shape.value(kind);
    key.source(spec.from());
    for (int i = 0; i < spec.joins().size(); i++) {
      key.join(spec.joins().get(i));
    }
    key.nodes(items);
    key.nodes(spec.where());
    key.clause("group by", spec.groupBy());
    key.clause("having", spec.having());
    for (int i = 0; i < spec.orderBy().size(); i++) {
      key.order(spec.orderBy().get(i));
    }
    key.clause("distinct on", spec.distinctOn());
    if (spec.distinct()) {
      key.shape.value("distinct");
    }
    if (spec.lock() != null) {
      key.shape.value(spec.lock());
    }
    for (int i = 0; i < spec.fetches().size(); i++) {
      key.shape.value(spec.fetches().get(i));
    }
    key.limit = key.bounded("limit", spec.limit());
    key.offset = key.bounded("offset", spec.offset());
    return key;
  }

  /** Whether a statement of this shape can be kept at all. */
  boolean isKeepable() {
    return keepable;
  }

  Shape shape() {
    return shape.build();
  }

  /** The values, in the order of the tree. */
  List<BindNode> binds() {
    return shape.binds();
  }

  /** What the code of a lambda computed, or null when it is none of the query's. */
  @Nullable List<BindNode> holes(LambdaNode lambda) {
    for (Computed at = computed; at != null; at = at.before()) {
      if (at.lambda() == lambda) {
        return binds().subList(at.from(), at.to());
      }
    }
    return null;
  }

  /** Which binds a lambda computed, and what the one before it did. */
  private record Computed(LambdaNode lambda, int from, int to, @Nullable Computed before) {}

  BindNode bound(boolean ofLimit) {
    BindNode bind = ofLimit ? limit : offset;
    if (bind == null) {
      throw new IllegalStateException("The query has no such bound");
    }
    return bind;
  }

  /** The lambda that makes objects of the rows, or null when none does. */
  @Nullable LambdaNode maker() {
    return maker;
  }

  static BindNode bound(Long rows) {
    return new BindNode(rows, StandardTypes.BIGINT);
  }

  /** A bound of rows; some databases have words of their own for none. */
  private @Nullable BindNode bounded(String name, @Nullable Long rows) {
    if (rows == null) {
      return null;
    }
    BindNode bind = bound(rows);
    shape.value(name).value(rows == 0).node(bind);
    return bind;
  }

  private void source(@Nullable Source source) {
    if (source == null || source instanceof EntitySource) {
      shape.origin(source == null ? null : source.origin());
    } else {
      keepable = false;
    }
  }

  private void join(JoinSpec join) {
    shape.value(join.kind()).node(join.relationship()).origin(join.target());
    source(join.source());
    shape.node(join.condition());
  }

  private void order(OrderItem item) {
    shape.value(item.descending()).value(item.nulls()).node(item.node());
  }

  /** A clause that is not there leaves nothing. */
  private void clause(String name, List<Node> nodes) {
    if (!nodes.isEmpty()) {
      shape.value(name);
      nodes(nodes);
    }
  }

  private void nodes(List<Node> nodes) {
    shape.value(nodes.size());
    for (int i = 0; i < nodes.size(); i++) {
      shape.node(nodes.get(i));
    }
  }

  /** A call site, and what its code computes for this execution. */
  private void lambda(LambdaNode lambda) {
    shape.value(LambdaSites.site(lambda.function()));
    for (int i = 0; i < lambda.entities().size(); i++) {
      PathNode path = lambda.entities().get(i);
      Origin origin = path.origin();
      if (origin == null || origin.entity() == null || !path.steps().isEmpty()) {
        keepable = false;
        return;
      }
      shape.origin(origin);
    }
    LambdaTemplate template = LambdaSites.template(metadata, lambda);
    if (template.result() instanceof Projection.Constructed made) {
      keepable &= maker == null && !computes(made);
      maker = lambda;
    }
    keepable &= !(template.result() instanceof Projection.Computed);
    int from = shape.bindCount();
    for (Object value : LambdaResolver.values(template, lambda.function(), clock)) {
      keepable &= !(value instanceof Iterable || value != null && value.getClass().isArray());
      shape.node(new BindNode(value, null));
    }
    computed = new Computed(lambda, from, shape.bindCount(), computed);
  }

  private static boolean computes(Projection.Constructed made) {
    return made.parts().stream()
        .anyMatch(
            part ->
                part instanceof Projection.Computed
                    || part instanceof Projection.Constructed inner && computes(inner));
  }
}
