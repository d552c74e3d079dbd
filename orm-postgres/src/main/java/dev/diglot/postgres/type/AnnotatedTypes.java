package dev.diglot.postgres.type;

import dev.diglot.postgres.annotation.AsInterval;
import dev.diglot.postgres.annotation.Citext;
import dev.diglot.postgres.annotation.Domain;
import dev.diglot.postgres.annotation.Hstore;
import dev.diglot.postgres.annotation.PgEnum;
import dev.diglot.type.DataType;
import dev.diglot.type.JavaTypes;
import dev.diglot.type.TypeContributor;
import dev.diglot.type.TypeRequest;
import java.lang.reflect.ParameterizedType;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Chooses the types that annotations name. */
final class AnnotatedTypes implements TypeContributor {

  @Override
  public Optional<DataType<?>> contribute(TypeRequest request) {
    if (request.javaType() == String.class && request.qualifier(Citext.class).isPresent()) {
      return Optional.of(new CitextType());
    }
    if (request.javaType() == Duration.class && request.qualifier(AsInterval.class).isPresent()) {
      return Optional.of(IntervalType.DURATION);
    }
    if (request.javaType() instanceof ParameterizedType map
        && map.getRawType() == Map.class
        && request.qualifier(Hstore.class).isPresent()) {
      return Optional.of(new HstoreType());
    }
    return constants(request).or(() -> domain(request));
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Optional<DataType<?>> constants(TypeRequest request) {
    if (!(request.javaType() instanceof Class<?> type) || !type.isEnum()) {
      return Optional.empty();
    }
    return request
        .qualifier(PgEnum.class)
        .map(PgEnum::value)
        .map(
            name ->
                name.isEmpty() ? EnumType.of((Class) type) : new EnumType<>((Class) type, name));
  }

  private static Optional<DataType<?>> domain(TypeRequest request) {
    return request
        .qualifier(Domain.class)
        .flatMap(
            domain ->
                JavaTypes.find(request.javaType(), request.size())
                    .map(base -> new DomainType<>(domain.value(), base, domain.definition())));
  }
}
