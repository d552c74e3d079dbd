package dev.diglot.query;

import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import dev.diglot.error.SessionError;
import dev.diglot.error.SessionException;
import dev.diglot.mapping.Attribute;
import dev.diglot.mapping.EmbeddedAttribute;
import dev.diglot.mapping.EntityType;
import dev.diglot.mapping.Metadata;
import dev.diglot.reference.CompositeKey;
import dev.diglot.reference.Ref;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.ColumnNode;
import dev.diglot.sql.tree.Comparison;
import dev.diglot.sql.tree.ComparisonNode;
import dev.diglot.sql.tree.EqualityNode;
import dev.diglot.sql.tree.InNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.NullTestNode;
import dev.diglot.sql.tree.TupleNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes composite values apart: an entity or reference becomes its key, a composite key or an
 * embedded object its columns, and comparisons of them comparisons of each part.
 */
final class Tuples {
  private final Metadata metadata;
  private final BindTrace trace;

  Tuples(Metadata metadata, BindTrace trace) {
    this.trace = trace;
    this.metadata = metadata;
  }

  /** The node with composite operands taken apart; its children are resolved, its binds untyped. */
  Node expand(Node node) {
    Node keyed = node.mapChildren(this::keyed);
    if (keyed instanceof ComparisonNode comparison) {
      return expand(comparison);
    }
    if (keyed instanceof EqualityNode equality) {
      return expand(equality);
    }
    if (keyed instanceof NullTestNode test && test.operand() instanceof TupleNode tuple) {
      List<Node> tests =
          tuple.elements().stream().<Node>map(e -> new NullTestNode(e, test.negated())).toList();
      return test.negated() ? Conditions.any(tests) : Conditions.all(tests);
    }
    if (keyed instanceof InNode in && in.value() instanceof TupleNode tuple) {
      List<Node> options =
          in.options().stream().<Node>map(o -> new TupleNode(parts(o, tuple))).toList();
      return new InNode(tuple, options);
    }
    return keyed;
  }

  /** A value taken apart like a target; a single value is its own part. */
  List<Node> partsFor(Node target, Node value) {
    Node keyed = keyed(value);
    return target instanceof TupleNode tuple ? parts(keyed, tuple) : List.of(keyed);
  }

  private Node expand(ComparisonNode comparison) {
    if (comparison.left() instanceof TupleNode tuple) {
      return pairs(comparison.comparison(), tuple.elements(), parts(comparison.right(), tuple));
    }
    if (comparison.right() instanceof TupleNode tuple) {
      return pairs(comparison.comparison(), parts(comparison.left(), tuple), tuple.elements());
    }
    return comparison;
  }

  /** A present object may have absent parts, so that an operand is present says nothing of them. */
  private Node expand(EqualityNode equality) {
    boolean leftIsRow = equality.left() instanceof TupleNode;
    if (!((leftIsRow ? equality.left() : equality.right()) instanceof TupleNode row)) {
      return equality;
    }
    List<Node> left = leftIsRow ? row.elements() : parts(equality.left(), row);
    List<Node> right = leftIsRow ? parts(equality.right(), row) : row.elements();
    List<Node> pairs = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      pairs.add(new EqualityNode(left.get(i), right.get(i), false, false));
    }
    return Conditions.all(pairs);
  }

  private static Node pairs(Comparison comparison, List<Node> left, List<Node> right) {
    List<Node> pairs = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      pairs.add(new ComparisonNode(comparison, left.get(i), right.get(i)));
    }
    return switch (comparison) {
      case EQUAL, NOT_DISTINCT -> Conditions.all(pairs);
      case NOT_EQUAL, DISTINCT -> Conditions.any(pairs);
      default ->
          throw new QueryException(
              QueryError.INVALID_QUERY,
              "Composite values have no order: got "
                  + comparison.symbol()
                  + ", expected equal or not equal. Compare their parts.");
    };
  }

  /** An entity or reference as its key; anything else as it is. */
  Node keyed(Node node) {
    if (!(node instanceof BindNode bind) || bind.value() == null || bind.type() != null) {
      return node;
    }
    Object value = bind.value();
    if (value instanceof Ref<?> ref) {
      return trace.derived(node, new BindNode(required(ref.key(), ref.type()), null));
    }
    EntityType<?> type = metadata.find(value.getClass());
    return type == null
        ? node
        : trace.derived(node, new BindNode(required(key(type, value), type.javaType()), null));
  }

  @SuppressWarnings("unchecked")
  private static @Nullable Object key(EntityType<?> type, Object entity) {
    return ((EntityType<Object>) type).key(entity);
  }

  private static Object required(@Nullable Object key, Class<?> type) {
    if (key == null) {
      throw new SessionException(
          SessionError.UNSAVED_TARGET,
          "A query compares with an unsaved "
              + type.getSimpleName()
              + ", which has no key yet. Add it to the session and flush before the query.");
    }
    return key;
  }

  private List<Node> parts(Node node, TupleNode like) {
    if (node instanceof TupleNode tuple && tuple.elements().size() == like.elements().size()) {
      return tuple.elements();
    }
    if (node instanceof BindNode bind) {
      List<? extends @Nullable Object> values = values(bind.value(), like);
      if (values != null && values.size() == like.elements().size()) {
        return values.stream().<Node>map(v -> new BindNode(v, null)).toList();
      }
    }
    throw new QueryException(
        QueryError.INVALID_QUERY,
        "Expected a composite value of "
            + like.elements().size()
            + " parts, got "
            + node
            + ". Compare with a CompositeKey, an entity, a Ref or an embedded object.");
  }

  private @Nullable List<? extends @Nullable Object> values(
      @Nullable Object value, TupleNode like) {
    if (value == null) {
      return like.elements().stream().map(e -> (@Nullable Object) null).toList();
    }
    if (value instanceof CompositeKey key) {
      return key.values();
    }
    EmbeddedAttribute embedded = embedded(like, value.getClass());
    return embedded == null ? null : decompose(embedded, value, new ArrayList<>());
  }

  private @Nullable EmbeddedAttribute embedded(TupleNode like, Class<?> valueType) {
    if (!(like.elements().get(0) instanceof ColumnNode first) || first.origin().entity() == null) {
      return null;
    }
    return embedded(metadata.entity(first.origin().entity()).attributes(), first, valueType);
  }

  private static @Nullable EmbeddedAttribute embedded(
      List<? extends Attribute> attributes, ColumnNode first, Class<?> valueType) {
    for (Attribute attribute : attributes) {
      if (attribute instanceof EmbeddedAttribute embedded) {
        boolean here =
            embedded.javaType() == valueType
                && embedded.columns().get(0).name().equals(first.column());
        EmbeddedAttribute found = here ? embedded : embedded(embedded.parts(), first, valueType);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private static List<@Nullable Object> decompose(
      EmbeddedAttribute embedded, @Nullable Object value, List<@Nullable Object> into) {
    for (Attribute part : embedded.parts()) {
      Object inner = value == null ? null : embedded.access().get(value, part.slot());
      if (part instanceof EmbeddedAttribute nested) {
        decompose(nested, inner, into);
      } else {
        into.add(inner);
      }
    }
    return into;
  }
}
