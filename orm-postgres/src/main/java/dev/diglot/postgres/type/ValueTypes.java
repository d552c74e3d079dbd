package dev.diglot.postgres.type;

import dev.diglot.type.DataType;
import dev.diglot.type.TypeContributor;
import dev.diglot.type.TypeRequest;
import java.time.Period;
import java.util.Optional;

/** Chooses the types of values that have one type only. */
final class ValueTypes implements TypeContributor {

  @Override
  public Optional<DataType<?>> contribute(TypeRequest request) {
    if (request.javaType() == Period.class) {
      return Optional.of(IntervalType.PERIOD);
    }
    if (request.javaType() == Interval.class) {
      return Optional.of(IntervalType.INTERVAL);
    }
    return TextValueType.ALL.stream()
        .filter(type -> type.javaType() == request.javaType())
        .findFirst()
        .map(found -> found);
  }
}
