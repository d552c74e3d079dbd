package dev.diglot.mapping;

import dev.diglot.annotation.CascadeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A collection of entities: mapped by a to-one of the target, or through a join table. */
public final class ToManyAttribute implements Attribute {
  private final Relationship relationship;
  private final ToManyTraits traits;
  private final @Nullable JoinTable joinTable;
  private final Memo<Optional<Attribute>> inverse;

  ToManyAttribute(Relationship relationship, ToManyTraits traits, @Nullable JoinTable joinTable) {
    this.relationship = relationship;
    this.traits = traits;
    this.joinTable = joinTable;
    this.inverse = new Memo<>(() -> Optional.ofNullable(findInverse()));
  }

  @Override
  public String name() {
    return relationship.name();
  }

  @Override
  public int slot() {
    return relationship.slot();
  }

  /** {@code List}, {@code Collection}, {@code Set} or {@code Map}. */
  @Override
  public Class<?> javaType() {
    return relationship.javaType();
  }

  /**
   * The entity in the collection.
   *
   * @return its mapping
   */
  public EntityType<?> target() {
    return relationship.targetType();
  }

  /**
   * The kind of collection.
   *
   * @return the kind
   */
  public Container container() {
    if (javaType() == Map.class) {
      return Container.MAP;
    }
    return javaType() == Set.class ? Container.SET : Container.LIST;
  }

  /**
   * Whether this side says what is written: always false when a to-one of the target maps it.
   *
   * @return whether this side owns the join table
   */
  public boolean owner() {
    return relationship.mappedBy().isEmpty();
  }

  /**
   * The to-one of the target that holds the foreign key.
   *
   * @return the attribute, or null when a join table links the sides
   */
  public @Nullable ToOneAttribute mappedBy() {
    return !owner() && inverse() instanceof ToOneAttribute one ? one : null;
  }

  /**
   * The join table seen from this side, also when the other side owns it.
   *
   * @return the join table, or null when a to-one of the target maps this relationship
   */
  public @Nullable JoinTable joinTable() {
    if (owner()) {
      return joinTable;
    }
    JoinTable owned = inverse() instanceof ToManyAttribute many ? many.joinTable() : null;
    return owned == null ? null : owned.mirrored();
  }

  /**
   * The other side: what maps this relationship or is mapped by it.
   *
   * @return the relationship of the target, or null when there is none
   */
  public @Nullable Attribute inverse() {
    return inverse.get().orElse(null);
  }

  private @Nullable Attribute findInverse() {
    return owner() ? target().mappedBy(this) : target().find(relationship.mappedBy());
  }

  /**
   * The order in which the collection is read.
   *
   * @return the keys, none when the order is not said
   */
  public List<CollectionOrder> orderBy() {
    return traits.orderBy().get();
  }

  /**
   * The attribute of the target that is the key of a map.
   *
   * @return the attribute, or null for a list or set
   */
  public @Nullable Attribute mapKey() {
    return container() == Container.MAP ? target().find(traits.mapKey().get()) : null;
  }

  /**
   * The operations that extend to the targets, {@code ALL} spelled out.
   *
   * @return the operations
   */
  public Set<CascadeType> cascades() {
    return relationship.cascades();
  }

  /**
   * Whether a target that leaves the collection is deleted.
   *
   * @return whether orphans are deleted
   */
  public boolean orphanRemoval() {
    return relationship.orphanRemoval();
  }

  @Override
  public String toString() {
    return name() + " -> " + container() + " of " + relationship.target().getSimpleName();
  }

  Class<?> targetClass() {
    return relationship.target();
  }
}
