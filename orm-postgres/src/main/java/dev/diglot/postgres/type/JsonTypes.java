package dev.diglot.postgres.type;

import dev.diglot.postgres.annotation.Jsonb;
import dev.diglot.type.DataType;
import dev.diglot.type.TypeContributor;
import dev.diglot.type.TypeRequest;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Optional;

/** Chooses JSON for what is annotated so, and for {@link Json}. */
final class JsonTypes implements TypeContributor {

  @Override
  public Optional<DataType<?>> contribute(TypeRequest request) {
    boolean binary = request.qualifier(Jsonb.class).isPresent();
    boolean text = request.qualifier(dev.diglot.postgres.annotation.Json.class).isPresent();
    if (request.javaType() == Json.class) {
      return Optional.of(text ? JsonTextType.JSON : JsonTextType.JSONB);
    }
    if (request.javaType() instanceof ParameterizedType given
        && given.getRawType() == JsonValue.class) {
      Type inner = given.getActualTypeArguments()[0];
      return Optional.of(new JsonValueType<>(JsonType.of(!text, inner, raw(inner))));
    }
    if (!binary && !text) {
      return Optional.empty();
    }
    return Optional.of(JsonType.of(binary, request.javaType(), raw(request.javaType())));
  }

  private static Class<?> raw(Type type) {
    if (type instanceof Class<?> plain) {
      return plain;
    }
    if (type instanceof ParameterizedType parameterized) {
      return (Class<?>) parameterized.getRawType();
    }
    return type instanceof GenericArrayType array
        ? raw(array.getGenericComponentType()).arrayType()
        : Object.class;
  }
}
