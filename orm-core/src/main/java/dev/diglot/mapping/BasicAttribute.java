package dev.diglot.mapping;

import dev.diglot.reference.Lazy;

/** A field whose value is one column. */
public final class BasicAttribute implements Attribute {
  private final String name;
  private final int slot;
  private final Class<?> javaType;
  private final ColumnMapping column;

  BasicAttribute(String name, int slot, Class<?> javaType, ColumnFactory column) {
    this.name = name;
    this.slot = slot;
    this.javaType = javaType;
    this.column = column.create(this, 0);
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
   * The column.
   *
   * @return the column
   */
  public ColumnMapping column() {
    return column;
  }

  /**
   * Whether the field is a {@code Lazy}, loaded on first use.
   *
   * @return whether it is
   */
  public boolean lazy() {
    return javaType == Lazy.class;
  }

  @Override
  public String toString() {
    return name + ": " + column.column();
  }
}
