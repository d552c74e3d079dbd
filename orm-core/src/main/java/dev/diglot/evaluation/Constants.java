package dev.diglot.evaluation;

import dev.diglot.mapping.EntityType;
import dev.diglot.mapping.Metadata;
import dev.diglot.reference.CompositeKey;
import dev.diglot.reference.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values that come with an expression; entities and links to them count as their keys. */
final class Constants {
  private Constants() {}

  static Outcome of(Metadata metadata, Known bound) {
    Object value = bound.value();
    if (value == null || bound.type() != null) {
      return bound;
    }
    if (value instanceof Ref<?> ref) {
      return key(ref.key());
    }
    EntityType<?> type = metadata.find(value.getClass());
    if (type != null) {
      return key(key(type, value));
    }
    return value instanceof CompositeKey ? key(value) : bound;
  }

  @SuppressWarnings("unchecked")
  private static @Nullable Object key(EntityType<?> type, Object entity) {
    return ((EntityType<Object>) type).key(entity);
  }

  private static Outcome key(@Nullable Object key) {
    if (key == null) {
      return new Unknown("an entity without a key");
    }
    if (key instanceof CompositeKey composite) {
      List<Outcome> parts =
          composite.values().stream().<Outcome>map(part -> new Known(part, null)).toList();
      return new Known(new Row(parts), null);
    }
    return new Known(key, null);
  }
}
