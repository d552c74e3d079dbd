// tag::all[]
package com.example.geo;

import dev.diglot.dialect.Dialect;
import dev.diglot.dialect.OperatorContributor;
import dev.diglot.dialect.OperatorRenderer;
import dev.diglot.dialect.Precedence;
import dev.diglot.dialect.ansi.StandardOperators;
import dev.diglot.postgres.type.PostgresType;
import dev.diglot.postgres.type.TextValueType;
import dev.diglot.property.Property;
import dev.diglot.sql.Functions;
import dev.diglot.sql.NumberExpr;
import dev.diglot.sql.Sql;
import dev.diglot.sql.tree.OperationNode;
import dev.diglot.sql.tree.Operator;
import dev.diglot.type.DataType;
import dev.diglot.type.StandardTypes;
import dev.diglot.type.TypeContributor;
import dev.diglot.type.TypeRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** PostgreSQL's points, and how far one is from another. */
public final class Geometry implements TypeContributor, OperatorContributor {
  // tag::type[]
  private static final TextValueType<Point> POINT =
      TextValueType.of("point", Point.class, Point::toString, Point::read);

  @Override
  public Optional<DataType<?>> contribute(TypeRequest request) {
    return request.javaType() == Point.class ? Optional.of(POINT) : Optional.empty();
  }

  // end::type[]
  // tag::operator[]
  private static final Operator DISTANCE = Operator.of("<-> point").alikeArguments();

  @Override
  public Map<Operator, OperatorRenderer> operators(Dialect dialect) {
    return dialect.name().equals(PostgresType.DIALECT)
        ? Map.of(DISTANCE, StandardOperators.infix(" <-> ", Precedence.PREDICATE))
        : Map.of();
  }

  // end::operator[]
  // tag::function[]
  /** How far a place is from a point, {@code <->}. */
  public static <T> NumberExpr<Double> distance(Property<T, Point> place, Point from) {
    return new NumberExpr<>(
        new OperationNode(
            DISTANCE,
            List.of(Sql.col(place).node(), Functions.value(from).node()),
            StandardTypes.DOUBLE));
  }
  // end::function[]
}
// end::all[]
