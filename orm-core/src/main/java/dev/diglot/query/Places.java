package dev.diglot.query;

import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import dev.diglot.mapping.EntityType;
import dev.diglot.mapping.Metadata;
import dev.diglot.query.PathResolver.Place;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.PathNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the place of the statement that a path starts at. */
final class Places {

  private Places() {}

  static Place of(Metadata metadata, PathNode path, Scope scope) {
    Origin origin = path.origin();
    if (origin == null) {
      return search(metadata, path, scope);
    }
    Origin actual = scope.actual(origin);
    Class<?> entity = actual.entity();
    if (entity == null || scope.sinkOf(actual) == null) {
      throw new QueryException(
          QueryError.UNKNOWN_ROOT,
          "The root "
              + origin
              + " of "
              + String.join(".", path.steps())
              + " is no part of this query. Join it, or use it inside the query that it belongs to.");
    }
    return new Place(actual, metadata.entity(entity));
  }

  private static Place search(Metadata metadata, PathNode path, Scope scope) {
    for (Scope at = scope; at != null; at = at.parent()) {
      List<Place> found =
          at.candidates().stream()
              .map(origin -> place(metadata, origin, path))
              .filter(place -> place != null)
              .toList();
      if (found.size() > 1) {
        throw ambiguous(path);
      }
      if (!found.isEmpty()) {
        return found.get(0);
      }
    }
    throw new QueryException(
        QueryError.UNKNOWN_ROOT,
        "No entity of this query is a "
            + path.declaringClass()
            + ", which "
            + path.steps().get(0)
            + "() belongs to. Use a property of the queried entity, or join that entity.");
  }

  private static @Nullable Place place(Metadata metadata, Origin origin, PathNode path) {
    Class<?> entity = origin.entity();
    if (entity == null || !path.startsAt(entity)) {
      return null;
    }
    EntityType<?> type = metadata.entity(entity);
    return new Place(origin, type);
  }

  private static QueryException ambiguous(PathNode path) {
    return new QueryException(
        QueryError.UNKNOWN_ROOT,
        "Several entities of this query have "
            + path.steps().get(0)
            + "(). Say which: take an alias, as in Root<User> boss = alias(User.class, \"boss\"), and"
            + " use boss.get(User::name).");
  }
}
