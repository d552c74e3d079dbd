package dev.diglot.mapping;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The entities of one metadata; filled while it is built, then only read. */
final class EntityRegistry {
  private final Map<Class<?>, EntityType<?>> types = new LinkedHashMap<>();

  void add(EntityType<?> type) {
    types.put(type.javaType(), type);
  }

  @Nullable EntityType<?> find(Class<?> javaType) {
    return types.get(javaType);
  }

  EntityType<?> get(Class<?> javaType) {
    EntityType<?> type = types.get(javaType);
    if (type == null) {
      throw new IllegalStateException(javaType.getName() + " is not built yet");
    }
    return type;
  }

  Collection<EntityType<?>> all() {
    return Collections.unmodifiableCollection(types.values());
  }
}
