package dev.diglot.mapping;

import dev.diglot.annotation.CascadeType;
import java.util.Set;

/**
 * What every relationship says of itself.
 *
 * @param name the field
 * @param slot the field's position
 * @param javaType the field's class
 * @param target the target's class
 * @param mappedBy the field of the target that owns the relationship, or an empty string
 * @param cascades the operations that extend to the target, {@code ALL} spelled out
 * @param orphanRemoval whether a target that leaves is deleted
 * @param entities where the target's mapping is found
 */
record Relationship(
    String name,
    int slot,
    Class<?> javaType,
    Class<?> target,
    String mappedBy,
    Set<CascadeType> cascades,
    boolean orphanRemoval,
    EntityRegistry entities) {

  EntityType<?> targetType() {
    return entities.get(target);
  }
}
