package dev.diglot.postgres.type;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code hstore}: a map of texts, whose values may be null and whose keys have no order. */
public record HstoreType() implements PostgresType<Map<String, @Nullable String>> {

  @Override
  public String ddlName() {
    return "hstore";
  }

  @Override
  public List<String> creation() {
    return Creation.extension("hstore");
  }

  @Override
  @SuppressWarnings("unchecked")
  public Class<Map<String, @Nullable String>> javaType() {
    return (Class<Map<String, @Nullable String>>) (Class<?>) Map.class;
  }

  @Override
  public @Nullable Map<String, @Nullable String> copy(
      @Nullable Map<String, @Nullable String> value) {
    return value == null ? null : new LinkedHashMap<>(value);
  }

  @Override
  public String write(Map<String, @Nullable String> value) {
    return value.entrySet().stream()
        .map(entry -> TextScanner.quote(entry.getKey()) + "=>" + valueText(entry.getValue()))
        .collect(Collectors.joining(","));
  }

  private static String valueText(@Nullable String value) {
    return value == null ? "NULL" : TextScanner.quote(value);
  }

  @Override
  public Map<String, @Nullable String> read(String text) {
    Map<String, @Nullable String> map = new LinkedHashMap<>();
    TextScanner scanner = new TextScanner(text);
    while (!scanner.atEnd()) {
      String key = scanner.quoted();
      scanner.expect('=');
      scanner.expect('>');
      map.put(key, scanner.takes("NULL") ? null : scanner.quoted());
      scanner.takes(", ");
    }
    return map;
  }
}
