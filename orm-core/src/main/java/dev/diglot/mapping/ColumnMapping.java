package dev.diglot.mapping;

import dev.diglot.reference.CompositeKey;
import dev.diglot.reference.Lazy;
import dev.diglot.schema.Column;
import dev.diglot.type.DataType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One column of an entity's row, and the member whose value it holds. */
public final class ColumnMapping {
  /** What {@link #get} gives for a deferred column that was not loaded: nothing to write. */
  public static final Object NOT_LOADED =
      new Object() {
        @Override
        public String toString() {
          return "not loaded";
        }
      };

  private final int index;
  private final Column column;
  private final Attribute attribute;
  private final MemberPath path;
  private final int part;
  private final ColumnTraits traits;

  ColumnMapping(
      int index,
      Column column,
      Attribute attribute,
      MemberPath path,
      int part,
      ColumnTraits traits) {
    this.index = index;
    this.column = column;
    this.attribute = attribute;
    this.path = path;
    this.part = part;
    this.traits = traits;
  }

  /**
   * The column's position in the entity's row arrays.
   *
   * @return the index, from 0
   */
  public int index() {
    return index;
  }

  /**
   * The column, taken from its table.
   *
   * @return the column
   */
  public Column column() {
    return column;
  }

  /**
   * The column's name, unquoted.
   *
   * @return the name
   */
  public String name() {
    return column.name();
  }

  /**
   * The column's type.
   *
   * @return the type
   */
  public DataType<?> type() {
    return column.type();
  }

  /**
   * The basic attribute or to-one relationship whose value the column holds.
   *
   * @return the attribute
   */
  public Attribute attribute() {
    return attribute;
  }

  /**
   * The property as users write it, with dots into embedded values: {@code address.city}.
   *
   * @return the property
   */
  public String property() {
    return traits.property();
  }

  /** The position in the target's id columns, for a column of a to-one relationship; else 0. */
  int part() {
    return part;
  }

  /**
   * Whether the column is part of the primary key.
   *
   * @return whether it is
   */
  public boolean id() {
    return traits.id();
  }

  /**
   * Whether inserts write the column.
   *
   * @return whether they do
   */
  public boolean insertable() {
    return traits.insertable();
  }

  /**
   * Whether updates write the column.
   *
   * @return whether they do
   */
  public boolean updatable() {
    return traits.updatable();
  }

  /** Whether the value is in a field of the entity itself, not of an embedded value. */
  boolean isInEntity() {
    return path.isDirect();
  }

  /** Whether it is an id in a primitive field. */
  boolean isPrimitiveId() {
    return id() && attribute.javaType().isPrimitive();
  }

  /** Whether it is a generated id in a primitive field, where zero means not given. */
  boolean zeroIsUnset() {
    return traits.zeroIsUnset();
  }

  /**
   * The value to write to the column. A column of a to-one relationship gives its part of the
   * target's key, a generated primitive id that is zero counts as not given.
   *
   * @param entity the entity
   * @return the value, null also when the target of a relationship has no key yet; {@link
   *     #NOT_LOADED} for a {@code Lazy} that was not loaded
   */
  public @Nullable Object get(Object entity) {
    Object value = path.read(entity);
    if (value == null) {
      return null;
    }
    if (attribute instanceof ToOneAttribute toOne) {
      return part(toOne.keyOf(value));
    }
    if (value instanceof Lazy<?> lazy) {
      return lazy.isLoaded() ? lazy.get() : NOT_LOADED;
    }
    return traits.zeroIsUnset() && value instanceof Number number && number.longValue() == 0
        ? null
        : value;
  }

  private @Nullable Object part(@Nullable Object key) {
    return key instanceof CompositeKey composite ? composite.values().get(part) : key;
  }

  /**
   * Puts a value of the column into the entity, through embedded values, which are created when
   * they are missing.
   *
   * @param entity the entity, not a record
   * @param value the value, or null
   * @throws UnsupportedOperationException for a column of a to-one relationship, whose target is
   *     set instead
   */
  public void set(Object entity, @Nullable Object value) {
    if (attribute instanceof ToOneAttribute) {
      throw new UnsupportedOperationException(
          property() + " is a relationship: set its target, not its column " + name());
    }
    if (attribute instanceof BasicAttribute basic && basic.lazy()) {
      path.write(entity, Lazy.of(value));
    } else if (value == null && traits.zeroIsUnset()) {
      path.write(entity, Primitives.zero(attribute.javaType()));
    } else {
      path.write(entity, value);
    }
  }

  /**
   * Whether two values of the column are the same for the database.
   *
   * @param left a value, null, or {@link #NOT_LOADED}, which is the same as itself only
   * @param right as {@code left}
   * @return whether they are the same
   */
  public boolean same(@Nullable Object left, @Nullable Object right) {
    return left == right
        || left != NOT_LOADED && right != NOT_LOADED && anyType().same(left, right);
  }

  /**
   * A copy of a value that later changes to a mutable original do not reach.
   *
   * @param value the value, null, or {@link #NOT_LOADED}, which stays
   * @return the copy
   */
  public @Nullable Object copy(@Nullable Object value) {
    return value == NOT_LOADED ? value : column.copy(value);
  }

  /**
   * A value as the column will hold it.
   *
   * @param value the value, null, or {@link #NOT_LOADED}; these two stay
   * @return the value to bind and to keep in memory
   * @throws dev.diglot.error.InvalidValueException naming the column when the value does not fit
   */
  public @Nullable Object fit(@Nullable Object value) {
    return value == null || value == NOT_LOADED ? value : column.fit(value);
  }

  @SuppressWarnings("unchecked")
  private DataType<Object> anyType() {
    return (DataType<Object>) column.type();
  }

  /**
   * Refuses a null that a primitive field cannot take.
   *
   * @throws dev.diglot.error.InvalidValueException with the reason and the fix
   */
  public void refuseNull() {
    if (attribute instanceof BasicAttribute basic) {
      basic.fitting(null);
    }
  }

  /**
   * The key that columns of a row hold.
   *
   * @param columns the columns of an id or of a foreign key
   * @param row values in the order of the entity's columns
   * @return the only value, or a {@link CompositeKey} of several; null when any is null
   */
  static @Nullable Object key(List<ColumnMapping> columns, @Nullable Object[] row) {
    if (columns.size() == 1) {
      return row[columns.get(0).index()];
    }
    @Nullable Object[] parts = new @Nullable Object[columns.size()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = row[columns.get(i).index()];
    }
    return CompositeKey.ofParts(parts);
  }

  @Override
  public String toString() {
    return property() + " -> " + column.name();
  }
}
