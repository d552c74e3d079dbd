package dev.diglot.loading;

import dev.diglot.mapping.EntityType;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who is who while one result is loaded: the session's identity map for managed entities, a map of
 * its own for records and for sessions without one.
 */
final class LoadScope {
  private static final int FEW = 10;

  private final LoadContext context;
  private Map<EntityType<?>, KeyTable<Object>> own = Map.of();

  LoadScope(LoadContext context) {
    this.context = context;
  }

  boolean manages(EntityType<?> type) {
    return context.managesEntities() && !type.isRecord();
  }

  @Nullable Object find(EntityType<?> type, Object key) {
    return manages(type) ? context.managed(type, key) : ofOwn(type, key);
  }

  private @Nullable Object ofOwn(EntityType<?> type, Object key) {
    KeyTable<Object> instances = own.get(type);
    return instances == null ? null : instances.get(key);
  }

  /** An instance that no identity map would find later, so a reference must hold it. */
  @Nullable Object shared(EntityType<?> type, Object key) {
    return own.isEmpty() ? null : ofOwn(type, key);
  }

  /** As {@link #shared(EntityType, Object)}, by a key that is a number. */
  @Nullable Object shared(EntityType<?> type, long key) {
    KeyTable<Object> instances = own.get(type);
    return instances == null ? null : instances.get(key);
  }

  /** Whether {@link #shared} finds nothing, whatever it is asked for. */
  boolean sharesNothing() {
    return own.isEmpty();
  }

  boolean isCurrent(EntityType<?> type, Object key) {
    return !manages(type) || context.isCurrent(type, key);
  }

  /** The managed instances of an entity, for the rows of one result. */
  ManagedInstances instances(EntityType<?> type, boolean watched) {
    return context.instances(type, watched);
  }

  /** Remembers a new instance. */
  void add(EntityType<?> type, Object key, Object entity, @Nullable Object @Nullable [] snapshot) {
    if (manages(type)) {
      context.loaded(type, key, entity, snapshot);
    } else {
      share(type, key, entity);
    }
  }

  /** Makes room for unmanaged instances of an entity of which there are none yet. */
  void expect(EntityType<?> type, int instances) {
    if (!manages(type)) {
      own().put(type, new KeyTable<>(instances));
    }
  }

  /** Lets rows of this result that refer to an unmanaged instance find it. */
  void share(EntityType<?> type, Object key, Object entity) {
    if (!manages(type)) {
      own().computeIfAbsent(type, unused -> new KeyTable<>(FEW)).put(key, entity);
    }
  }

  private Map<EntityType<?>, KeyTable<Object>> own() {
    if (own.isEmpty()) {
      own = new HashMap<>();
    }
    return own;
  }
}
