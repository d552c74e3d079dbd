package dev.diglot.query;

import dev.diglot.mapping.Attribute;
import dev.diglot.query.PathResolver.Place;
import dev.diglot.sql.tree.ElementSource;
import dev.diglot.sql.tree.Join;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.PathNode;
import dev.diglot.sql.tree.Source;
import java.util.List;

/**
 * The tables that hold the elements of a relationship.
 *
 * @param from the first table
 * @param joins the others
 * @param link which of their rows belong to the owner
 */
record Elements(Source from, List<Join> joins, Node link) {

  static Elements of(PathResolver paths, ElementSource source, Scope scope) {
    PathNode path = source.collection();
    List<String> steps = path.steps();
    PathNode toOwner =
        new PathNode(path.origin(), path.declaringClass(), steps.subList(0, steps.size() - 1));
    Place owner = paths.reach(toOwner, scope);
    String name = steps.get(steps.size() - 1);
    Attribute attribute = owner.type().find(name);
    if (attribute == null) {
      throw PathErrors.unknown(owner.type().name(), name, owner.type().attributes());
    }
    Origin elements = scope.actual(source.origin());
    List<Join> tables =
        RelationshipJoins.along(Join.Kind.INNER, owner.origin(), owner.type(), attribute, elements);
    Join first = tables.get(0);
    return new Elements(first.source(), tables.subList(1, tables.size()), first.condition());
  }
}
