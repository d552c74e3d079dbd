package dev.diglot.postgres.type;

import org.jspecify.annotations.Nullable;

/**
 * {@code json} or {@code jsonb} that holds the JSON null besides values of a Java type.
 *
 * @param <T> the Java type of the values
 * @param json the type of the values
 */
public record JsonValueType<T>(JsonType<T> json) implements PostgresType<JsonValue<T>> {

  @Override
  public String ddlName() {
    return json.ddlName();
  }

  @Override
  @SuppressWarnings("unchecked")
  public Class<JsonValue<T>> javaType() {
    return (Class<JsonValue<T>>) (Class<?>) JsonValue.class;
  }

  @Override
  public @Nullable JsonValue<T> copy(@Nullable JsonValue<T> value) {
    return value == null ? null : new JsonValue<>(json.copy(value.value()));
  }

  @Override
  public boolean same(@Nullable JsonValue<T> left, @Nullable JsonValue<T> right) {
    if (left == null || right == null) {
      return left == right;
    }
    return json.same(left.value(), right.value());
  }

  @Override
  public String write(JsonValue<T> value) {
    return value.value() == null ? Json.NULL.text() : json.write(value.value());
  }

  @Override
  public String sent(JsonValue<T> value) {
    return json.binary() ? SentText.checkedJson(write(value)) : SentText.checked(write(value));
  }

  @Override
  public JsonValue<T> read(String text) {
    return new JsonValue<>(json.decoded(text));
  }

  @Override
  public String toString() {
    return ddlName();
  }
}
