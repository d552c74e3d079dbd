package dev.diglot.postgres.type;

import dev.diglot.error.DialectError;
import dev.diglot.error.UnsupportedFeatureException;
import java.lang.ref.SoftReference;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/** Finds the codec for JSON: one of the user's own before Jackson. */
final class JsonCodecs {
  /** By name, since the class is not there without its library. */
  private static final String JACKSON = "dev.diglot.postgres.type.JacksonJson";

  /** A codec may be expensive to make; class loaders may come and go. */
  private static final Map<ClassLoader, SoftReference<JsonCodec>> KNOWN =
      Collections.synchronizedMap(new WeakHashMap<>());

  private JsonCodecs() {}

  /** The codec of the thread's class loader, looked for once. */
  static JsonCodec find() {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    ClassLoader own = JsonCodec.class.getClassLoader();
    ClassLoader key = loader == null ? own : loader;
    SoftReference<JsonCodec> known = KNOWN.get(key);
    JsonCodec codec = known == null ? null : known.get();
    if (codec == null) {
      codec = load(key);
      KNOWN.put(key, new SoftReference<>(codec));
    }
    return codec;
  }

  private static JsonCodec load(ClassLoader loader) {
    JsonCodec found = find(ServiceLoader.load(JsonCodec.class, loader));
    return found == null ? required(JsonCodec.class.getClassLoader()) : found;
  }

  static JsonCodec required(ClassLoader loader) {
    JsonCodec found = find(ServiceLoader.load(JsonCodec.class, loader));
    if (found == null) {
      throw new UnsupportedFeatureException(
          DialectError.UNSUPPORTED_FEATURE,
          "A JSON column is mapped and nothing turns Java values into JSON, expected Jackson"
              + " (tools.jackson.core:jackson-databind) or a JsonCodec for the ServiceLoader. Add"
              + " one of them, or map the column as "
              + Json.class.getName()
              + ".");
    }
    return found;
  }

  private static @Nullable JsonCodec find(ServiceLoader<JsonCodec> codecs) {
    JsonCodec jackson = null;
    Iterator<JsonCodec> all = codecs.iterator();
    while (all.hasNext()) {
      JsonCodec codec = next(all);
      if (codec != null && !codec.getClass().getName().equals(JACKSON)) {
        return codec;
      }
      jackson = codec == null ? jackson : codec;
    }
    return jackson;
  }

  /** Null where the library behind the codec is missing. */
  private static @Nullable JsonCodec next(Iterator<JsonCodec> all) {
    try {
      return all.next();
    } catch (ServiceConfigurationError | NoClassDefFoundError failure) {
      Throwable cause = failure instanceof NoClassDefFoundError ? failure : failure.getCause();
      if (cause instanceof NoClassDefFoundError) {
        return null;
      }
      throw failure;
    }
  }
}
