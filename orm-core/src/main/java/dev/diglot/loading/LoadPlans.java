package dev.diglot.loading;

import dev.diglot.mapping.EntityType;
import dev.diglot.mapping.Metadata;
import dev.diglot.query.EntitySelects;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What loading knows of every entity, kept for all sessions of a database. Safe to share. */
public final class LoadPlans {
  private final Metadata metadata;
  private final EntitySelects selects;
  private final KeySelects keySelects;
  private final ManyKeySelects manyKeySelects;
  private final Map<EntityType<?>, EntityPlan> plans = new ConcurrentHashMap<>();

  /**
   * Knows the entities of metadata.
   *
   * @param metadata the mapping
   */
  public LoadPlans(Metadata metadata) {
    this.metadata = metadata;
    this.selects = new EntitySelects(metadata);
    this.keySelects = new KeySelects(selects);
    this.manyKeySelects = new ManyKeySelects(selects);
  }

  EntityPlan of(EntityType<?> type) {
    EntityPlan known = plans.get(type);
    return known == null ? plans.computeIfAbsent(type, EntityPlan::new) : known;
  }

  @Nullable EntityType<?> find(Class<?> type) {
    return metadata.find(type);
  }

  <T> EntityType<T> entity(Class<T> type) {
    return metadata.entity(type);
  }

  EntityPlan ofInstance(Object entity) {
    return of(metadata.entity(entity.getClass()));
  }

  EntitySelects selects() {
    return selects;
  }

  KeySelects keySelects() {
    return keySelects;
  }

  ManyKeySelects manyKeySelects() {
    return manyKeySelects;
  }
}
