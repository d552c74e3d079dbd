package dev.diglot.query;

import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import dev.diglot.mapping.Attribute;
import dev.diglot.mapping.BasicAttribute;
import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.ComputedAttribute;
import dev.diglot.mapping.EmbeddedAttribute;
import dev.diglot.mapping.EntityType;
import dev.diglot.mapping.ExpressionTemplate;
import dev.diglot.mapping.HybridAttribute;
import dev.diglot.mapping.Metadata;
import dev.diglot.mapping.ToOneAttribute;
import dev.diglot.sql.tree.ColumnNode;
import dev.diglot.sql.tree.Join;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.PathNode;
import dev.diglot.sql.tree.Select;
import dev.diglot.sql.tree.SelectItem;
import dev.diglot.sql.tree.SubqueryNode;
import dev.diglot.sql.tree.TableSource;
import dev.diglot.sql.tree.TupleNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns paths of accessor names into columns, adding left joins along to-one relationships. */
final class PathResolver {
  private final Metadata metadata;
  private final StatementResolver statements;

  PathResolver(Metadata metadata, StatementResolver statements) {
    this.metadata = metadata;
    this.statements = statements;
  }

  Node resolve(PathNode path, Scope scope) {
    Place start = place(path, scope);
    return new Walk(path, scope, null).entity(start.origin(), start.type(), 0);
  }

  /** A column of the entity that a path leads to. */
  Node column(PathNode path, ColumnMapping column, Scope scope) {
    Place start = place(path, scope);
    return new Walk(path, scope, column).entity(start.origin(), start.type(), 0);
  }

  /** Where a path starts. */
  Place place(PathNode path, Scope scope) {
    return Places.of(metadata, path, scope);
  }

  /** The entity that a path leads to along to-one relationships, which are joined. */
  Place reach(PathNode path, Scope scope) {
    Place start = place(path, scope);
    return path.steps().isEmpty() ? start : new Walk(path, scope, null).reach(start);
  }

  /** An entity at a place of the statement. */
  record Place(Origin origin, EntityType<?> type) {}

  /** One path on its way. */
  private final class Walk {
    private final PathNode path;
    private final Scope scope;
    private final @Nullable ColumnMapping wanted;

    /** With a column wanted, the path leads to the entity that has it. */
    Walk(PathNode path, Scope scope, @Nullable ColumnMapping wanted) {
      this.path = path;
      this.scope = scope;
      this.wanted = wanted;
    }

    Place reach(Place start) {
      Place place = start;
      for (String name : path.steps()) {
        JoinSink sink = scope.sinkOf(place.origin());
        if (!(place.type().find(name) instanceof ToOneAttribute toOne)
            || sink == null
            || !sink.joinable(place.origin())) {
          throw PathErrors.unreachable(place.type().name(), name);
        }
        place = new Place(joined(sink, place.origin(), place.type(), toOne), toOne.target());
      }
      return place;
    }

    Node entity(Origin at, EntityType<?> type, int step) {
      if (step == path.steps().size()) {
        return wanted == null ? columns(at, type.idColumns()) : column(at, wanted);
      }
      String name = path.steps().get(step);
      Attribute attribute = type.find(name);
      if (attribute == null) {
        throw PathErrors.unknown(type.name(), name, type.attributes());
      }
      return attribute(at, type, attribute, step + 1);
    }

    private Node attribute(Origin at, EntityType<?> type, Attribute attribute, int next) {
      if (attribute instanceof ToOneAttribute toOne) {
        return toOne(at, type, toOne, next);
      }
      if (attribute instanceof EmbeddedAttribute embedded) {
        return embedded(at, type, embedded, next);
      }
      if (next < path.steps().size()) {
        throw PathErrors.deadEnd(type.name(), attribute, path.steps().get(next));
      }
      if (attribute instanceof BasicAttribute basic) {
        return column(at, basic.column());
      }
      if (attribute instanceof ComputedAttribute computed) {
        return inline(at, type, computed, computed.template());
      }
      if (attribute instanceof HybridAttribute hybrid) {
        return inline(at, type, hybrid, hybrid.template());
      }
      throw PathErrors.collection(type.name(), attribute);
    }

    private Node embedded(Origin at, EntityType<?> type, EmbeddedAttribute embedded, int next) {
      if (next == path.steps().size()) {
        return columns(at, embedded.columns());
      }
      String name = path.steps().get(next);
      Attribute part = embedded.find(name);
      if (part == null) {
        throw PathErrors.unknown(embedded.javaType().getSimpleName(), name, embedded.parts());
      }
      return attribute(at, type, part, next + 1);
    }

    private Node toOne(Origin at, EntityType<?> type, ToOneAttribute toOne, int next) {
      boolean last = next == path.steps().size();
      if (last && toOne.owner() && wanted == null) {
        return columns(at, toOne.joinColumns());
      }
      ColumnMapping key = last ? null : keyColumn(toOne, next);
      if (key != null) {
        return column(at, key);
      }
      JoinSink sink = scope.sinkOf(at);
      if (sink == null || !sink.joinable(at)) {
        return subquery(at, type, toOne, next);
      }
      return entity(joined(sink, at, type, toOne), toOne.target(), next);
    }

    /** The foreign key's own column when the path goes on to the target's id: no join is needed. */
    private @Nullable ColumnMapping keyColumn(ToOneAttribute toOne, int next) {
      if (!toOne.owner() || next != path.steps().size() - 1) {
        return null;
      }
      Attribute target = toOne.target().find(path.steps().get(next));
      List<ColumnMapping> ids = toOne.target().idColumns();
      for (int i = 0; i < ids.size(); i++) {
        if (target instanceof BasicAttribute basic && basic.column() == ids.get(i)) {
          return toOne.joinColumns().get(i);
        }
      }
      return null;
    }

    private Origin joined(JoinSink sink, Origin at, EntityType<?> type, ToOneAttribute toOne) {
      Origin known = sink.reached(at, toOne);
      if (known != null) {
        return known;
      }
      Origin target = Origin.of(toOne.target().javaType());
      List<Join> joins = RelationshipJoins.along(Join.Kind.LEFT, at, type, toOne, target);
      sink.reach(at, toOne, target, joins.get(0));
      return target;
    }

    private Node subquery(Origin at, EntityType<?> type, ToOneAttribute toOne, int next) {
      Origin target = Origin.of(toOne.target().javaType());
      JoinSink sink = new JoinSink(true);
      sink.add(target, false);
      Scope inner = Scope.of(scope, sink);
      Node value = new Walk(path, inner, wanted).entity(target, toOne.target(), next);
      Select select =
          Select.from(
              new TableSource(toOne.target().table().name(), target),
              List.of(SelectItem.of(value)));
      for (Join join : sink.drain()) {
        select = select.join(join);
      }
      return new SubqueryNode(select.and(RelationshipJoins.link(at, type, toOne, target)));
    }

    private Node inline(
        Origin at, EntityType<?> type, Attribute attribute, ExpressionTemplate template) {
      if (scope.expanding(attribute)) {
        throw new QueryException(
            QueryError.INVALID_QUERY,
            type.name()
                + "."
                + attribute.name()
                + " refers to itself. Write its @ExpressionOf without itself.");
      }
      return statements.resolve(
          statements.filled(template), scope.inlining(attribute, template.self(), at));
    }

    private Node columns(Origin at, List<ColumnMapping> columns) {
      List<Node> nodes = columns.stream().map(column -> column(at, column)).toList();
      return nodes.size() == 1 ? nodes.get(0) : new TupleNode(nodes);
    }

    private Node column(Origin at, ColumnMapping mapping) {
      JoinSink sink = scope.sinkOf(at);
      boolean optional = sink != null && sink.optional(at);
      return new ColumnNode(
          at, mapping.name(), mapping.type(), optional || mapping.column().nullable());
    }
  }
}
