package dev.diglot.query;

import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import dev.diglot.mapping.EntityType;
import dev.diglot.mapping.Metadata;
import dev.diglot.schema.Column;
import dev.diglot.sql.tree.AggregateNode;
import dev.diglot.sql.tree.BetweenNode;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.CaseNode;
import dev.diglot.sql.tree.ColumnNode;
import dev.diglot.sql.tree.ComparisonNode;
import dev.diglot.sql.tree.EqualityNode;
import dev.diglot.sql.tree.InNode;
import dev.diglot.sql.tree.InSubqueryNode;
import dev.diglot.sql.tree.LikeNode;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.MembershipNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.OperationNode;
import dev.diglot.sql.tree.Rewriting;
import dev.diglot.sql.tree.TupleNode;
import dev.diglot.type.DataType;
import dev.diglot.type.JavaTypes;
import dev.diglot.type.StandardTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gives every bind its type: that of the column it meets, so that converters, enums and precisions
 * apply; else the default type of the value's class.
 */
final class BindTyping {
  private final Metadata metadata;
  private final BindTrace trace;

  BindTyping(Metadata metadata, BindTrace trace) {
    this.trace = trace;
    this.metadata = metadata;
  }

  /** Types the binds directly below a node whose children are resolved. */
  Node settle(Node node) {
    if (node instanceof ComparisonNode comparison) {
      return together(comparison, List.of(comparison.left(), comparison.right()));
    }
    if (node instanceof InNode in && in.value() instanceof TupleNode tuple) {
      return tupled(in, tuple);
    }
    if (node instanceof BetweenNode
        || node instanceof InNode
        || node instanceof EqualityNode
        || node instanceof MembershipNode) {
      return together(node, node.children());
    }
    if (node instanceof InSubqueryNode in && !in.subquery().items().isEmpty()) {
      return together(node, List.of(in.subquery().items().get(0).node()));
    }
    if (node instanceof LikeNode) {
      return node.mapChildren(child -> typed(child, StandardTypes.TEXT, null));
    }
    if (node instanceof CaseNode choice) {
      return settle(choice);
    }
    if (node instanceof OperationNode operation
        && (operation.type() == null || operation.operator().arguments() != null)) {
      return settle(operation);
    }
    if (node instanceof AggregateNode aggregate && aggregate.type() == null) {
      return settle(aggregate);
    }
    return node.mapChildren(child -> typed(child, null, null));
  }

  /** A value for a column: typed like it and fitted to it, so that memory can equal the row. */
  Node assigned(Node value, Column column) {
    if (!(value instanceof BindNode bind) || bind.value() == null) {
      Node typed = typed(value, column.type(), column);
      return column.sensitive() ? new Rewriting(this::masked).value(typed) : typed;
    }
    BindNode typed = (BindNode) typed(bind, column.type(), column);
    return new BindNode(normalised(typed, column), typed.type(), column.name(), column.sensitive());
  }

  /** What a secret is made of is as secret. */
  private Node masked(Node node) {
    return node instanceof BindNode bind && !bind.sensitive()
        ? trace.derived(node, new BindNode(bind.value(), bind.type(), bind.name(), true))
        : node;
  }

  /** A bind or constant with the default type of its value's class; other nodes as they are. */
  static Node byClass(Node node) {
    return made(node, null, null);
  }

  /** A value that stands alone. */
  Node alone(Node node) {
    return typed(node, null, null);
  }

  /** A bind or constant with a type; other nodes as they are. */
  Node typed(Node node, @Nullable DataType<?> wanted, @Nullable Column column) {
    return trace.derived(node, made(node, wanted, column));
  }

  private static Node made(Node node, @Nullable DataType<?> wanted, @Nullable Column column) {
    if (node instanceof LiteralNode literal && literal.type() == null) {
      return typed(literal, wanted);
    }
    if (!(node instanceof BindNode bind) || bind.type() != null) {
      return node;
    }
    Object value = bind.value();
    DataType<?> type = value == null ? orText(wanted) : fitting(value, wanted);
    Object converted = value == null ? null : Numbers.convert(value, type.javaType());
    return new BindNode(
        converted,
        type,
        column == null ? bind.name() : column.name(),
        bind.sensitive() || (column != null && column.sensitive()));
  }

  private static LiteralNode typed(LiteralNode literal, @Nullable DataType<?> wanted) {
    Object value = literal.value();
    DataType<?> type = value == null ? orText(wanted) : fitting(value, wanted);
    return new LiteralNode(value == null ? null : Numbers.convert(value, type.javaType()), type);
  }

  private Node together(Node node, List<Node> peers) {
    DataType<?> type = firstType(peers);
    Column column = firstColumn(peers);
    return node.mapChildren(child -> typed(child, type, column));
  }

  private @Nullable Column firstColumn(List<Node> nodes) {
    for (Node node : nodes) {
      Column column = column(node);
      if (column != null) {
        return column;
      }
    }
    return null;
  }

  private Node tupled(InNode in, TupleNode tuple) {
    List<Node> options =
        in.options().stream().map(option -> likeElements((TupleNode) option, tuple)).toList();
    return new InNode(tuple, options);
  }

  private Node likeElements(TupleNode option, TupleNode tuple) {
    List<Node> typed = new ArrayList<>();
    for (int i = 0; i < option.elements().size(); i++) {
      Node peer = tuple.elements().get(i);
      typed.add(typed(option.elements().get(i), peer.type(), column(peer)));
    }
    return new TupleNode(typed);
  }

  private Node settle(CaseNode choice) {
    List<Node> results =
        Stream.concat(
                choice.branches().stream().map(CaseNode.Branch::result),
                Stream.ofNullable(choice.otherwise()))
            .toList();
    DataType<?> told = firstType(results);
    DataType<?> type = told == null ? firstType(typedByClass(results)) : told;
    CaseNode typed = (CaseNode) choice.mapChildren(child -> typed(child, type, null));
    DataType<?> known = type == null ? typed.branches().get(0).result().type() : type;
    return new CaseNode(typed.branches(), typed.otherwise(), known);
  }

  private static List<Node> typedByClass(List<Node> results) {
    return results.stream().filter(result -> !isNull(result)).map(BindTyping::byClass).toList();
  }

  /** A null, which has no type of its own. */
  private static boolean isNull(Node node) {
    return node instanceof BindNode bind && bind.value() == null
        || node instanceof LiteralNode literal && literal.value() == null;
  }

  private Node settle(OperationNode operation) {
    DataType<?> type = firstType(operation.arguments());
    UnaryOperator<DataType<?>> typing = operation.operator().arguments();
    DataType<?> wanted = type == null || typing == null ? type : typing.apply(type);
    OperationNode typed =
        (OperationNode) operation.mapChildren(child -> typed(child, wanted, null));
    return new OperationNode(
        typed.operator(),
        typed.arguments(),
        typed.type() == null ? result(typed, type) : typed.type());
  }

  private static @Nullable DataType<?> result(OperationNode operation, @Nullable DataType<?> type) {
    DataType<?> known = type == null ? firstType(operation.arguments()) : type;
    UnaryOperator<DataType<?>> typing = operation.operator().result();
    return known == null || typing == null ? known : typing.apply(known);
  }

  private Node settle(AggregateNode aggregate) {
    AggregateNode typed = (AggregateNode) aggregate.mapChildren(child -> typed(child, null, null));
    DataType<?> type = firstType(typed.arguments());
    UnaryOperator<DataType<?>> typing = aggregate.function().result();
    return typed.withType(type == null || typing == null ? type : typing.apply(type));
  }

  private static @Nullable DataType<?> firstType(List<Node> nodes) {
    for (Node node : nodes) {
      if (node.type() != null) {
        return node.type();
      }
    }
    return null;
  }

  private @Nullable Column column(Node node) {
    if (!(node instanceof ColumnNode column) || column.origin().entity() == null) {
      return null;
    }
    EntityType<?> type = metadata.find(column.origin().entity());
    return type == null ? null : type.table().column(column.column()).orElse(null);
  }

  private static DataType<?> orText(@Nullable DataType<?> wanted) {
    return wanted == null ? StandardTypes.TEXT : wanted;
  }

  private static DataType<?> fitting(Object value, @Nullable DataType<?> wanted) {
    if (wanted != null && Numbers.fits(value, wanted.javaType())) {
      return wanted;
    }
    return JavaTypes.ofValue(value).orElseThrow(() -> unbindable(value, wanted));
  }

  private static QueryException unbindable(Object value, @Nullable DataType<?> wanted) {
    return new QueryException(
        QueryError.INVALID_QUERY,
        "A value of "
            + value.getClass().getName()
            + " cannot be bound"
            + (wanted == null ? "." : ": expected " + wanted.javaType().getName() + ".")
            + " Use a class with a default SQL type, or compare with a column of that type.");
  }

  private static @Nullable Object normalised(BindNode bind, Column column) {
    Object value = bind.value();
    return value == null || !column.type().javaType().isInstance(value) ? value : column.fit(value);
  }
}
