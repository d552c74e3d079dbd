package dev.diglot.postgres.type;

import java.util.List;

/** {@code citext}: text that the database compares without regard to case, and keeps as it is. */
public record CitextType() implements PostgresType<String> {

  @Override
  public String ddlName() {
    return "citext";
  }

  @Override
  public List<String> creation() {
    return Creation.extension("citext");
  }

  @Override
  public Class<String> javaType() {
    return String.class;
  }

  @Override
  public String write(String value) {
    return value;
  }

  @Override
  public String read(String text) {
    return text;
  }
}
