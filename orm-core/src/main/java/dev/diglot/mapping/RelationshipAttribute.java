package dev.diglot.mapping;

import dev.diglot.annotation.CascadeType;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A link to another entity, or to several. */
public abstract sealed class RelationshipAttribute implements Attribute
    permits ToManyAttribute, ToOneAttribute {
  private final Relationship relationship;
  private final Memo<EntityType<?>> target;
  private final Memo<Optional<Attribute>> inverse;

  RelationshipAttribute(Relationship relationship) {
    this.relationship = relationship;
    this.target = new Memo<>(relationship::targetType);
    this.inverse = new Memo<>(() -> Optional.ofNullable(findInverse()));
  }

  @Override
  public final String name() {
    return relationship.name();
  }

  @Override
  public final int slot() {
    return relationship.slot();
  }

  @Override
  public final Class<?> javaType() {
    return relationship.javaType();
  }

  /**
   * The entity linked to.
   *
   * @return its mapping
   */
  public final EntityType<?> target() {
    return target.get();
  }

  final Class<?> targetClass() {
    return relationship.target();
  }

  /**
   * Whether this side says what is written: it holds the foreign key or owns the join table.
   *
   * @return whether it does; false when a field of the target maps the relationship
   */
  public final boolean owner() {
    return relationship.mappedBy().isEmpty();
  }

  /** The field of the target that maps the relationship, which this side does not own. */
  final @Nullable Attribute owning() {
    return target().find(relationship.mappedBy());
  }

  /**
   * The other side of the relationship.
   *
   * @return the relationship of the target, or null when there is none; null also for a to-one that
   *     another one maps, whose other side is {@link ToOneAttribute#mappedBy}
   */
  public final @Nullable Attribute inverse() {
    return inverse.get().orElse(null);
  }

  abstract @Nullable Attribute findInverse();

  /**
   * The operations that extend to the targets, {@code ALL} spelled out.
   *
   * @return the operations
   */
  public final Set<CascadeType> cascades() {
    return relationship.cascades();
  }

  /**
   * Whether a target that leaves the relationship is deleted.
   *
   * @return whether orphans are deleted
   */
  public final boolean orphanRemoval() {
    return relationship.orphanRemoval();
  }
}
