package dev.diglot.postgres.type;

/**
 * {@code json} or {@code jsonb} as text.
 *
 * @param binary whether the column is {@code jsonb}
 */
public record JsonTextType(boolean binary) implements PostgresType<Json> {
  /** {@code json}. */
  public static final JsonTextType JSON = new JsonTextType(false);

  /** {@code jsonb}. */
  public static final JsonTextType JSONB = new JsonTextType(true);

  @Override
  public String ddlName() {
    return binary ? "jsonb" : "json";
  }

  @Override
  public Class<Json> javaType() {
    return Json.class;
  }

  /** {@code jsonb} orders members, and spells numbers and texts its own way. */
  @Override
  public boolean rewritten() {
    return binary;
  }

  @Override
  public String write(Json value) {
    return value.text();
  }

  @Override
  public String sent(Json value) {
    return binary ? SentText.checkedJson(write(value)) : SentText.checked(write(value));
  }

  @Override
  public Json read(String text) {
    return new Json(text);
  }
}
