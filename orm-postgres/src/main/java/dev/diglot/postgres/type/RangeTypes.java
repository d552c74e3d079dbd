package dev.diglot.postgres.type;

import dev.diglot.type.DataType;
import dev.diglot.type.TypeContributor;
import dev.diglot.type.TypeRequest;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Optional;

/** Chooses range and multirange types by the Java type of their bounds. */
final class RangeTypes implements TypeContributor {

  @Override
  public Optional<DataType<?>> contribute(TypeRequest request) {
    if (!(request.javaType() instanceof ParameterizedType type)) {
      return Optional.empty();
    }
    Type bound = type.getActualTypeArguments()[0];
    if (type.getRawType() == Range.class) {
      return range(bound).map(found -> found);
    }
    return type.getRawType() == Multirange.class
        ? range(bound).map(MultirangeType::new)
        : Optional.empty();
  }

  private static Optional<RangeType<?>> range(Type bound) {
    return RangeType.ALL.stream().filter(range -> range.bound().javaType() == bound).findFirst();
  }
}
