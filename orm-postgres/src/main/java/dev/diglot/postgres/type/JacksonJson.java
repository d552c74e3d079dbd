package dev.diglot.postgres.type;

import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** JSON by Jackson, as it comes. */
public final class JacksonJson implements JsonCodec {
  private final JsonMapper mapper = JsonMapper.builder().build();

  /** Creates the codec. */
  public JacksonJson() {}

  @Override
  public String encode(Object value, Type type) {
    return mapper.writerFor(mapper.constructType(type)).writeValueAsString(value);
  }

  @Override
  public @Nullable Object decode(String text, Type type) {
    return mapper.readerFor(mapper.constructType(type)).readValue(text);
  }
}
