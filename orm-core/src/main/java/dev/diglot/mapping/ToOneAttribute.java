package dev.diglot.mapping;

import dev.diglot.reference.EntityKeys;
import dev.diglot.reference.Ref;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A link to one entity; it holds the foreign key unless another field maps it. */
public final class ToOneAttribute extends RelationshipAttribute {
  private final boolean optional;
  private final boolean missingIsNull;
  private final boolean oneToOne;
  private final List<ColumnMapping> joinColumns;

  ToOneAttribute(Relationship relationship, ToOneTraits traits, ColumnFactory columns) {
    super(relationship);
    this.optional = traits.optional();
    this.missingIsNull = traits.missingIsNull();
    this.oneToOne = traits.unique();
    List<ColumnMapping> joined = new ArrayList<>();
    for (int part = 0; part < traits.width(); part++) {
      joined.add(columns.create(this, part));
    }
    this.joinColumns = List.copyOf(joined);
  }

  /**
   * Whether the field is a {@code Ref} or the target itself.
   *
   * @return the style
   */
  public ToOneStyle style() {
    return javaType() == Ref.class ? ToOneStyle.REF : ToOneStyle.PLAIN;
  }

  /**
   * Whether the field is a {@code Ref} and its key a single column of the holder's row.
   *
   * @return whether it is
   */
  public boolean isPlainReference() {
    return owner() && style() == ToOneStyle.REF && joinColumns.size() == 1;
  }

  /**
   * Whether a value of the field leads to the row that a snapshot names.
   *
   * @param value the field's value, or null
   * @param before what the snapshot holds: the key, a reference made from it, or null for no row
   * @return whether it does; false for an unsaved target
   */
  public boolean names(@Nullable Object value, @Nullable Object before) {
    if (value == before) {
      return true;
    }
    Object key = key(before);
    return value != null
        && key != null
        && (value instanceof Ref<?> ref && EntityKeys.isMadeFrom(ref, key)
            || key.equals(keyOf(value)));
  }

  private static @Nullable Object key(@Nullable Object held) {
    return held instanceof Ref<?> ref ? EntityKeys.ofRow(ref) : held;
  }

  /**
   * The columns of the foreign key, one for each id column of the target and in its order.
   *
   * @return the columns, none when the other side holds them
   */
  public List<ColumnMapping> joinColumns() {
    return joinColumns;
  }

  /**
   * The field of the target that holds the foreign key.
   *
   * @return the attribute, or null when this side holds it
   */
  public @Nullable ToOneAttribute mappedBy() {
    return owner() ? null : (ToOneAttribute) owning();
  }

  @Override
  @Nullable Attribute findInverse() {
    return target().mappedBy(this);
  }

  /**
   * Whether at most one entity links to each target.
   *
   * @return whether it is a one-to-one relationship
   */
  public boolean oneToOne() {
    return oneToOne;
  }

  /**
   * Whether there may be no target.
   *
   * @return whether null is allowed
   */
  public boolean optional() {
    return optional;
  }

  /**
   * Whether a key without a row reads as no target.
   *
   * @return whether a dangling key is null
   */
  public boolean missingIsNull() {
    return missingIsNull;
  }

  /**
   * The key of the target that a row of the holder names.
   *
   * @param row values in the order of the holder's columns, or a snapshot of them
   * @return the key, or null when any part of the foreign key is null
   */
  public @Nullable Object keyIn(@Nullable Object[] row) {
    return key(ColumnMapping.key(joinColumns(), row));
  }

  /**
   * The key of a target: of the entity itself or of a reference to it.
   *
   * @param value the field's value
   * @return the key, or null when the target is unsaved
   */
  public @Nullable Object keyOf(Object value) {
    if (!(value instanceof Ref<?> ref)) {
      return target().keyOfAny(value);
    }
    Object key = ref.key();
    if (key != null) {
      return key;
    }
    Object loaded = ref.loadedOrNull();
    return loaded == null ? null : target().keyOfAny(loaded);
  }

  @Override
  public String toString() {
    return name() + " -> " + targetClass().getSimpleName();
  }
}
