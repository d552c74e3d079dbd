package dev.diglot.query;

import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import dev.diglot.mapping.Attribute;
import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.ComputedAttribute;
import dev.diglot.mapping.EmbeddedAttribute;
import dev.diglot.mapping.EntityType;
import dev.diglot.mapping.ToOneAttribute;
import dev.diglot.mapping.ToOneStyle;
import dev.diglot.query.LambdaResolver.Applied;
import dev.diglot.query.PathResolver.Place;
import dev.diglot.reference.CompositeKey;
import dev.diglot.reference.Ref;
import dev.diglot.sql.tree.LambdaNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.PathNode;
import dev.diglot.sql.tree.SelectItem;
import dev.diglot.sql.tree.TupleNode;
import dev.diglot.type.DataType;
import dev.diglot.type.StandardTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Decides which columns each selected item needs and what they mean. */
final class ItemPlanner {
  private final StatementResolver resolver;
  private final Scope scope;
  private final List<SelectItem> items;

  ItemPlanner(StatementResolver resolver, Scope scope) {
    this(resolver, scope, new ArrayList<>());
  }

  private ItemPlanner(StatementResolver resolver, Scope scope, List<SelectItem> items) {
    this.resolver = resolver;
    this.scope = scope;
    this.items = items;
  }

  /** A planner of more items whose paths mean something else. */
  private ItemPlanner within(Scope inner) {
    return new ItemPlanner(resolver, inner, items);
  }

  List<SelectItem> items() {
    return items;
  }

  ResultShape<?> plan(Node item) {
    if (item instanceof LambdaNode lambda) {
      Applied applied = resolver.lambdas().apply(lambda, scope);
      return new ProjectionPlanner(within(applied.scope()), applied).plan();
    }
    if (!(item instanceof PathNode path)) {
      return value(resolved(item));
    }
    Place start = resolver.paths().place(path, scope);
    EntityType<?> type = start.type();
    if (path.steps().isEmpty()) {
      return entity(type, path);
    }
    Attribute last = null;
    for (String step : path.steps()) {
      last = last instanceof EmbeddedAttribute holder ? holder.find(step) : type.find(step);
      if (last instanceof ToOneAttribute toOne) {
        type = toOne.target();
      }
    }
    return attribute(path, last);
  }

  private ResultShape<?> attribute(PathNode path, @Nullable Attribute last) {
    if (last instanceof ToOneAttribute toOne) {
      return toOne.style() == ToOneStyle.REF && toOne.owner()
          ? reference(path, toOne)
          : entity(toOne.target(), path);
    }
    if (last instanceof EmbeddedAttribute embedded) {
      return embedded(path, embedded);
    }
    return value(resolved(path));
  }

  private ValueShape<?> value(Node node) {
    if (node instanceof TupleNode) {
      throw new QueryException(
          QueryError.INVALID_PROJECTION,
          "A composite key cannot be selected as one value. Select its parts, or the entity.");
    }
    DataType<?> type = Objects.requireNonNullElse(node.type(), StandardTypes.TEXT);
    items.add(SelectItem.of(node));
    return new ValueShape<>(items.size(), type);
  }

  private EntityShape<?> entity(EntityType<?> type, PathNode path) {
    int position = items.size() + 1;
    List<ColumnMapping> columns = EntityColumns.eager(type);
    for (ColumnMapping column : columns) {
      items.add(item(path, column));
    }
    List<ComputedAttribute> computed = type.computed();
    for (ComputedAttribute attribute : computed) {
      items.add(SelectItem.of(resolved(step(path, attribute))));
    }
    return new EntityShape<>(position, type, columns, computed);
  }

  private SelectItem item(PathNode path, ColumnMapping column) {
    return SelectItem.of(resolver.paths().column(path, column, scope));
  }

  private Node resolved(Node node) {
    return resolver.resolveValue(node, scope);
  }

  private static PathNode step(PathNode path, Attribute attribute) {
    List<String> steps = new ArrayList<>(path.steps());
    steps.add(attribute.name());
    return new PathNode(path.origin(), path.declaringClass(), steps);
  }

  private ResultShape<?> reference(PathNode path, ToOneAttribute toOne) {
    Class<?> target = toOne.target().javaType();
    return constructed(
        nodes(resolved(path)),
        parts -> {
          Object key = CompositeKey.ofParts(parts);
          return key == null ? null : Ref.to(target, key);
        });
  }

  private ResultShape<?> embedded(PathNode path, EmbeddedAttribute embedded) {
    List<ColumnMapping> columns = embedded.columns();
    int width = columns.stream().mapToInt(ColumnMapping::index).max().orElse(0) + 1;
    return constructed(
        nodes(resolved(path)),
        parts -> {
          @Nullable Object[] row = new @Nullable Object[width];
          for (int i = 0; i < parts.length; i++) {
            row[columns.get(i).index()] = parts[i];
          }
          return embedded.compose(row);
        });
  }

  private ResultShape<?> constructed(
      List<Node> nodes, Function<@Nullable Object[], @Nullable Object> make) {
    int position = items.size() + 1;
    List<ResultShape<?>> parts = new ArrayList<>();
    nodes.forEach(node -> parts.add(value(node)));
    return new ConstructedShape<@Nullable Object>(position, parts, make);
  }

  private static List<Node> nodes(Node node) {
    return node instanceof TupleNode tuple ? tuple.elements() : List.of(node);
  }
}
