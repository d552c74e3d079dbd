package dev.diglot.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A field whose value is several columns; null when all of them are null. */
public final class EmbeddedAttribute implements Attribute {
  private final String name;
  private final int slot;
  private final Class<?> javaType;
  private final ObjectAccess<Object> access;
  private final List<Attribute> parts;
  private final AttributeNames names;

  EmbeddedAttribute(
      String name,
      int slot,
      Class<?> javaType,
      ObjectAccess<Object> access,
      Function<EmbeddedAttribute, List<Attribute>> parts) {
    this.name = name;
    this.slot = slot;
    this.javaType = javaType;
    this.access = access;
    this.parts = List.copyOf(parts.apply(this));
    this.names = new AttributeNames(this.parts);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int slot() {
    return slot;
  }

  @Override
  public Class<?> javaType() {
    return javaType;
  }

  /**
   * How instances of the embedded class are made, read and written.
   *
   * @return the access
   */
  public ObjectAccess<Object> access() {
    return access;
  }

  /**
   * The attributes of the embedded class: {@link BasicAttribute}s and nested {@link
   * EmbeddedAttribute}s, whose slots are those of the embedded class.
   *
   * @return the parts in declaration order
   */
  public List<Attribute> parts() {
    return parts;
  }

  /**
   * The part of a name.
   *
   * @param part the name of a field or of its accessor
   * @return the part, or null
   */
  public @Nullable Attribute find(String part) {
    return names.find(part);
  }

  /**
   * Whether the embedded class is a record, whose instances are replaced instead of changed.
   *
   * @return whether it is
   */
  public boolean isRecord() {
    return javaType.isRecord();
  }

  /**
   * The columns of all parts, nested ones included.
   *
   * @return the columns in declaration order
   */
  public List<ColumnMapping> columns() {
    List<ColumnMapping> columns = new ArrayList<>();
    for (Attribute part : parts) {
      if (part instanceof BasicAttribute basic) {
        columns.add(basic.column());
      } else if (part instanceof EmbeddedAttribute nested) {
        columns.addAll(nested.columns());
      }
    }
    return List.copyOf(columns);
  }

  /**
   * Makes the value from a row of the entity.
   *
   * @param row the values in the order of the entity's columns
   * @return the value, or null when all of its columns are null
   * @throws dev.diglot.error.InvalidValueException when only some are null, one of them of a
   *     primitive field
   */
  public @Nullable Object compose(@Nullable Object[] row) {
    @Nullable Object[] slots = new @Nullable Object[access.slots()];
    for (Attribute part : parts) {
      slots[part.slot()] =
          part instanceof BasicAttribute basic
              ? row[basic.column().index()]
              : ((EmbeddedAttribute) part).compose(row);
    }
    for (Attribute part : parts) {
      if (Objects.nonNull(slots[part.slot()])) {
        return access.create(fitting(slots));
      }
    }
    return null;
  }

  private @Nullable Object[] fitting(@Nullable Object[] slots) {
    for (Attribute part : parts) {
      if (part instanceof BasicAttribute basic) {
        basic.fitting(slots[part.slot()]);
      }
    }
    return slots;
  }

  @Override
  public String toString() {
    return name + ": " + parts;
  }
}
