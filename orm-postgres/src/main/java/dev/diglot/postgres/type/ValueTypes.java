package dev.diglot.postgres.type;

import dev.diglot.postgres.annotation.Bit;
import dev.diglot.type.DataType;
import dev.diglot.type.Size;
import dev.diglot.type.TypeContributor;
import dev.diglot.type.TypeRequest;
import java.time.OffsetTime;
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
    if (request.javaType() == OffsetTime.class) {
      int digits = request.size().precision();
      return Optional.of(digits == Size.UNSET ? OffsetTimeType.MICROS : new OffsetTimeType(digits));
    }
    if (request.javaType() == BitString.class) {
      return Optional.of(bits(request));
    }
    return TextValueType.ALL.stream()
        .filter(type -> type.javaType() == request.javaType())
        .findFirst()
        .map(found -> found);
  }

  private static BitStringType bits(TypeRequest request) {
    return request
        .qualifier(Bit.class)
        .map(bit -> new BitStringType(true, bit.value()))
        .orElseGet(() -> new BitStringType(false, request.size().length()));
  }
}
