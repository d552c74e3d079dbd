package dev.diglot.postgres.type;

import dev.diglot.type.DataType;
import dev.diglot.type.JavaTypes;
import dev.diglot.type.Size;
import dev.diglot.type.StandardTypes;
import dev.diglot.type.TypeContributor;
import dev.diglot.type.TypeRequest;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chooses array types for lists and Java arrays of what a column can hold. */
final class ArrayTypes implements TypeContributor {

  @Override
  public Optional<DataType<?>> contribute(TypeRequest request) {
    return request.javaType() instanceof Class<?> type ? array(type, request) : lists(request);
  }

  private static Optional<DataType<?>> array(Class<?> type, TypeRequest request) {
    Class<?> element = type;
    while (element.isArray() && element != byte[].class) {
      element = element.getComponentType();
    }
    if (element == type) {
      return Optional.empty();
    }
    return element(element, request).map(found -> ArrayType.of(type, found));
  }

  private static Optional<DataType<?>> lists(TypeRequest request) {
    Type element = request.javaType();
    int dimensions = 0;
    for (Type inner = inner(element); inner != null; inner = inner(element)) {
      element = inner;
      dimensions++;
    }
    if (dimensions == 0 || element instanceof GenericArrayType) {
      return Optional.empty();
    }
    ArrayShape<?> shape = ArrayShape.list(dimensions);
    return element(element, request).map(found -> ArrayType.ofShape(found, shape));
  }

  private static @Nullable Type inner(Type type) {
    boolean list =
        type instanceof ParameterizedType parameterized && parameterized.getRawType() == List.class;
    return list ? ((ParameterizedType) type).getActualTypeArguments()[0] : null;
  }

  /** Text without a length is {@code text}: one length for all elements says nothing. */
  private static Optional<DataType<?>> element(Type element, TypeRequest request) {
    if (element == String.class
        && request.size().length() == Size.UNSET
        && request.qualifiers().isEmpty()) {
      return Optional.of(StandardTypes.TEXT);
    }
    return JavaTypes.find(new TypeRequest(element, request.size(), request.qualifiers()));
  }
}
