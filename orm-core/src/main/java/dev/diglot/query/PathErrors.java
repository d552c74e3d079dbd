package dev.diglot.query;

import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import dev.diglot.mapping.Attribute;
import java.util.List;

/** What can be wrong with a path. */
final class PathErrors {

  private PathErrors() {}

  static QueryException unknown(String type, String name, List<? extends Attribute> attributes) {
    return new QueryException(
        QueryError.UNKNOWN_PROPERTY,
        type
            + "."
            + name
            + "() is no mapped property. Expected one of "
            + attributes.stream().map(Attribute::name).toList()
            + ". Map it, or give it an @ExpressionOf.");
  }

  static QueryException deadEnd(String type, Attribute attribute, String next) {
    return new QueryException(
        QueryError.UNKNOWN_PROPERTY,
        type
            + "."
            + attribute.name()
            + " has no properties, so "
            + next
            + "() cannot follow it. Expected a to-one relationship or an embedded value.");
  }

  static QueryException unreachable(String type, String name) {
    return new QueryException(
        QueryError.INVALID_QUERY,
        "A lambda over "
            + type
            + "."
            + name
            + " needs a join, which cannot stand here. Write the lambda over "
            + type
            + " and follow "
            + name
            + "() inside it.");
  }

  static QueryException collection(String type, Attribute attribute) {
    return new QueryException(
        QueryError.INVALID_QUERY,
        type
            + "."
            + attribute.name()
            + " is a collection, which is no single value. Ask with exists(…), or join(…) it.");
  }
}
