package dev.diglot.mapping;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A collection of entities: mapped by a to-one of the target, or through a join table. */
public final class ToManyAttribute extends RelationshipAttribute {
  private final ToManyTraits traits;
  private final @Nullable JoinTable joinTable;

  ToManyAttribute(Relationship relationship, ToManyTraits traits, @Nullable JoinTable joinTable) {
    super(relationship);
    this.traits = traits;
    this.joinTable = joinTable;
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

  @Override
  @Nullable Attribute findInverse() {
    return owner() ? target().mappedBy(this) : owning();
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

  @Override
  public String toString() {
    return name() + " -> " + container() + " of " + targetClass().getSimpleName();
  }
}
