package dev.diglot.unitofwork;

import dev.diglot.mapping.EntityType;
import dev.diglot.mapping.ToOneAttribute;
import dev.diglot.mapping.ToOneStyle;
import dev.diglot.reference.Ref;
import org.jspecify.annotations.Nullable;

/** Reading and writing to-one relationships, plain or by reference. */
final class ToOneLink {
  private final IdentityMap map;

  ToOneLink(IdentityMap map) {
    this.map = map;
  }

  /** The field's value: the target, a reference to it, or null. */
  static @Nullable Object value(Entry entry, ToOneAttribute one) {
    return entry.access().get(entry.entity(), one.slot());
  }

  /** The target in memory that has to be saved for the link to mean anything, or null. */
  static @Nullable Object instance(@Nullable Object value) {
    if (!(value instanceof Ref<?> ref)) {
      return value;
    }
    return ref.loadedOrNull();
  }

  /** Whether two values of a link lead to the same target, loaded or not. */
  static boolean sameTarget(ToOneAttribute one, @Nullable Object left, @Nullable Object right) {
    if (left == right) {
      return true;
    }
    if (left == null || right == null) {
      return false;
    }
    Object instance = instance(left);
    Object key = one.keyOf(left);
    return instance != null && instance == instance(right)
        || key != null && key.equals(one.keyOf(right));
  }

  /** The object that a value of a link leads to; a reference of this session is loaded. */
  @Nullable Object object(ToOneAttribute one, @Nullable Object value) {
    Object instance = instance(value);
    Object key = instance != null || value == null ? null : one.keyOf(value);
    if (key == null) {
      return instance;
    }
    Object managed = map.object(one.target(), key);
    return managed == null && value instanceof Ref<?> ref ? ref.get() : managed;
  }

  /**
   * The target as something to compare: the object of this session when there is one, the row
   * otherwise, null for no target.
   */
  @Nullable Object target(Entry entry, ToOneAttribute one) {
    Object value = value(entry, one);
    if (value == null) {
      return null;
    }
    Object key = one.keyOf(value);
    return key == null ? instance(value) : targetOf(one.target(), key);
  }

  /** The target as of the row's last load or flush; null for an object without a snapshot. */
  @Nullable Object storedTarget(Entry entry, ToOneAttribute one) {
    @Nullable Object @Nullable [] row = entry.snapshot();
    Object key = row == null ? null : one.keyIn(row);
    return key == null ? null : targetOf(one.target(), key);
  }

  private Object targetOf(EntityType<?> type, Object key) {
    Object managed = map.object(type, key);
    return managed == null ? new RowOf(type, key) : managed;
  }

  /** Whether two results of {@link #target} mean the same row. */
  static boolean same(@Nullable Object left, @Nullable Object right) {
    return left == right || left instanceof RowOf row && row.equals(right);
  }

  /** Whether the link differs from the row; of an object without a row, whether there is a link. */
  boolean isChanged(Entry entry, ToOneAttribute one) {
    if (entry.isNew()) {
      return value(entry, one) != null;
    }
    return entry.isWatched()
        && !sameKey(entry, one)
        && !same(target(entry, one), storedTarget(entry, one));
  }

  /** Whether the field names the key of the row: then both lead to the same object. */
  private static boolean sameKey(Entry entry, ToOneAttribute one) {
    @Nullable Object @Nullable [] row = entry.snapshot();
    Object value = value(entry, one);
    if (row != null && one.isPlainReference()) {
      return one.names(value, row[one.joinColumns().get(0).index()]);
    }
    Object key = value == null ? null : one.keyOf(value);
    Object stored = row == null ? null : one.keyIn(row);
    return key == null ? value == null && stored == null : key.equals(stored);
  }

  /** Points a link to an object of this session, or to nothing. */
  static void set(Entry entry, ToOneAttribute one, @Nullable Object target) {
    Object value = target == null || one.style() == ToOneStyle.PLAIN ? target : Ref.of(target);
    entry.access().set(entry.entity(), one.slot(), value);
  }

  /** Points a link back to what {@link #storedTarget} gave; a row of no object gets a reference. */
  static void restore(Entry entry, ToOneAttribute one, @Nullable Object before) {
    if (!(before instanceof RowOf row)) {
      set(entry, one, before);
    } else if (one.style() == ToOneStyle.REF) {
      Ref<?> ref = Ref.to(row.type().javaType(), row.key());
      entry.access().set(entry.entity(), one.slot(), ref);
    }
  }

  /**
   * A row that no object of this session stands for.
   *
   * @param type the entity
   * @param key the row's key
   */
  record RowOf(EntityType<?> type, Object key) {
    @Override
    public String toString() {
      return type.name() + " " + key;
    }
  }
}
